using Briefing.Model;
using Briefing.Rendering.Data;
using Briefing.Surveying.Sheets;

namespace Briefing.Surveying.Reports;

/// <summary>
/// Names in the texts of sources that no actor has, those that come most often first. A name is told by its capitals, so
/// that scripts without them have none; where a language writes other words with capitals too, only names of two words and
/// more are told.
/// </summary>
internal static class UnknownNames
{
    private const int Most = 30;

    /// <summary>The answer.</summary>
    public static SheetPart Of(Survey survey)
    {
        var known = new KnownNames(survey);
        var rows = survey
            .Sources.SelectMany(linked => NamesIn(linked.Source, survey.Brief.Brief.Language))
            .Where(found => !known.Contain(found.Name))
            .GroupBy(found => found.Name.ToLowerInvariant(), StringComparer.Ordinal)
            .Select(names => (Count: names.Count(), First: names.First()))
            .OrderByDescending(name => name.Count)
            .ThenBy(name => name.First.Name, StringComparer.Ordinal)
            .ToList();
        return new SheetPart(
            "unknownNames",
            TitleOf(rows.Count),
            [.. rows.Take(Most).Select(name => Row(name.First, name.Count))]
        )
        {
            Empty = "Every name that was recognised in the sources is an actor's.",
        };
    }

    private static IEnumerable<(string Name, Source Source, int Paragraph)> NamesIn(Source source, string language)
    {
        var reader = new CapitalReader(source.Text.Paragraphs, source.Language ?? language);
        return from paragraph in source.Text.Paragraphs
            from name in reader.Read(paragraph.Text)
            select (name, source, paragraph.Number);
    }

    private static string TitleOf(int names) =>
        names > Most
            ? $"names in the sources that no actor has: the first {Numbers.Text(Most)} of {Numbers.Text(names)}"
            : "names in the sources that no actor has";

    private static SheetRow Row((string Name, Source Source, int Paragraph) first, int count) =>
        SheetRow.Of(
            null,
            ("name", first.Name),
            ("count", Counted.Say(count, "time")),
            ("first", $"first in {first.Source.Id}, paragraph {Numbers.Text(first.Paragraph)}")
        );
}
