using System.Text;
using Briefing.Model;
using Briefing.Rendering.Data;

namespace Briefing.Rendering.Citing;

/// <summary>Writes citations in RIS, the tagged format of Research Information Systems.</summary>
/// <remarks>
/// Tags and types are those of the RIS specification of 2011: two letters, two spaces, a hyphen and a space, a value in
/// one line. Dates are <c>DA  - YYYY/MM/DD/words</c>; a date that is not certain is said in its words part, and a year is
/// given only where it is one. The file is UTF-8 with the line ends of the specification, CR and LF.
/// </remarks>
internal static class Ris
{
    /// <summary>A file of works.</summary>
    public static byte[] Write(IEnumerable<Work> works, Catalogue catalogue)
    {
        var text = new StringBuilder();
        foreach (var (tag, value) in works.SelectMany(work => Lines(work, catalogue)))
        {
            text.Append(tag).Append("  - ").Append(OneLine.Of(value)).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static IEnumerable<(string Tag, string Value)> Lines(Work work, Catalogue catalogue)
    {
        var source = work.Source;
        IEnumerable<(string Tag, string? Value)> lines =
        [
            ("TY", TypeOf(source)),
            ("ID", work.Key),
            ("TI", source.Name),
            .. work.Authors.Select(author => ("AU", (string?)Author(author))),
            (source.SourceKind == SourceKind.Article ? "T2" : "PB", source.Publisher),
            .. Dates(work, catalogue),
            ("M3", WorkWords.Kind(source, catalogue.Wording)),
            ("LA", catalogue.LanguageOf(source)),
            ("UR", work.Address),
            ("AB", WorkWords.Quoted(work, catalogue)),
            .. WorkWords.Notes(work, catalogue).Select(note => ("N1", (string?)note)),
            ("ER", ""),
        ];
        return lines.Where(line => line.Value is not null).Select(line => (line.Tag, line.Value!));
    }

    private static IEnumerable<(string Tag, string? Value)> Dates(Work work, Catalogue catalogue)
    {
        if (work.Published is { } date)
        {
            var read = WorkDate.Of(date);
            yield return ("PY", read.Year is { } year ? Numbers.Text(year) : null);
            yield return ("DA", Day(read, read.IsPlain ? "" : catalogue.Wording.Dates.Say(date)));
        }

        if (work.Source.Accessed is { } accessed && WorkDate.Of(accessed) is { Start: not null } day)
        {
            yield return ("Y2", Day(day, day.IsPlain ? "" : catalogue.Wording.Dates.Say(accessed)));
        }
    }

    // Four parts with three slashes, whichever of them are empty.
    private static string Day(WorkDate date, string words)
    {
        var start = date.Start?.Slashed ?? "";
        var missing = 3 - start.Count(sign => sign == '/');
        return $"{start}{new string('/', missing)}{words}";
    }

    private static string Author(PersonName name) => name.Family is null ? name.Whole : $"{name.Family}, {name.Given}";

    private static string TypeOf(Source source) =>
        source.SourceKind switch
        {
            SourceKind.Article when source.Publisher is not null => "NEWS",
            SourceKind.Report => "RPRT",
            SourceKind.Post => "ELEC",
            SourceKind.Article or null when source.Url is not null => "ELEC",
            _ => "GEN",
        };
}
