using Briefing.Rendering.Data;

namespace Briefing.Rendering.Citing;

/// <summary>Says a citation in one sentence of plain text, for copying.</summary>
internal static class CitationText
{
    /// <summary>
    /// The sentence: who said what, if it is about a quote; then author, title, publisher, date, paragraph and address of
    /// the source, as far as they are known, and that they are not where neither author nor publisher is.
    /// </summary>
    public static string Of(Work work, Catalogue catalogue)
    {
        var wording = catalogue.Wording;
        var cited = string.Join(wording.Say("citing.separator"), Parts(work, catalogue));
        var quoted = WorkWords.Quoted(work, catalogue);
        var sentence = quoted is null ? cited : wording.Say("citing.in", ("quote", quoted), ("source", cited));
        return OneLine.Of(wording.Say("citing.sentence", ("citation", sentence)));
    }

    private static IEnumerable<string> Parts(Work work, Catalogue catalogue)
    {
        var (source, wording) = (work.Source, catalogue.Wording);
        IEnumerable<string?> parts =
        [
            source.Authors.IsEmpty ? null : Authors(work, wording),
            wording.Say("citing.title", ("title", source.Name)),
            source.Publisher,
            WorkWords.IsOfUnknownOrigin(source) ? wording.Say("citing.unknown") : null,
            source.Published is { } date ? wording.Dates.Say(date) : wording.Say("citing.undated"),
            work.Paragraph is { } number ? wording.Say("citing.paragraph", ("number", wording.Number(number))) : null,
            source.Url ?? catalogue.Addresses.Absolute(work.Entry.Permalink),
            source.Archived is { } archived ? wording.Say("citing.archived", ("address", archived)) : null,
            source.Accessed is { } read ? wording.Say("citing.read", ("date", wording.Dates.Say(read))) : null,
        ];
        return parts.OfType<string>();
    }

    private static string Authors(Work work, Wording wording)
    {
        var names = work.Authors.Select(author => author.Spoken).ToList();
        return names.Count == 1
            ? names[0]
            : wording.Say(
                "citing.and",
                ("names", string.Join(wording.Say("between.names"), names[..^1])),
                ("last", names[^1])
            );
    }
}
