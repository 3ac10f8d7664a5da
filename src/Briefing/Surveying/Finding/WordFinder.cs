using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Data;
using Briefing.Surveying.Sheets;

namespace Briefing.Surveying.Finding;

/// <summary>
/// Finds words wherever they stand: in names and titles, in quotes, in the editor's own words, in the texts of sources.
/// Accents and the size of letters make no difference; all words must stand in the same text.
/// </summary>
internal sealed class WordFinder
{
    /// <summary>How many characters are shown around what was found, on each side.</summary>
    private const int Around = 50;

    private readonly ImmutableArray<string> _words;

    /// <summary>Looks for words.</summary>
    public WordFinder(IEnumerable<string> words) =>
        _words = [.. words.Select(word => new FoldedWords(word.Trim()).Folded).Where(word => word.Length > 0)];

    /// <summary>Where they stand, the entries first and then the texts of sources.</summary>
    public Sheet Find(Survey survey, string asked) =>
        new(
            asked,
            [
                new SheetPart("entries", "in entries", [.. survey.All.SelectMany(InEntry)]),
                new SheetPart("sources", "in the texts of sources", [.. survey.Sources.SelectMany(InText)]),
            ]
        );

    private IEnumerable<SheetRow> InEntry(LinkedEntry linked) =>
        TextsOf(linked)
            .Select(text => Look(text))
            .OfType<string>()
            .Take(1)
            .Select(words =>
                SheetRow.Of(linked.Entry.Place, ("id", SurveyedProse.Reference(linked.Entry)), ("words", words))
            );

    private IEnumerable<SheetRow> InText(LinkedSource linked) =>
        from paragraph in linked.Source.Text.Paragraphs
        let words = Look(paragraph.Text)
        where words is not null
        select Row(linked.Source, paragraph, words);

    private static SheetRow Row(Source source, Paragraph paragraph, string words) =>
        SheetRow.Of(
            null,
            ("id", SurveyedProse.Reference(source)),
            ("paragraph", $"paragraph {Numbers.Text(paragraph.Number)}"),
            ("words", words)
        );

    private string? Look(string text)
    {
        var folded = new FoldedWords(text);
        var found = _words.Select(folded.Find).ToList();
        return found.Count > 0 && found.TrueForAll(range => range is not null)
            ? Excerpt(text.ReplaceLineEndings(" "), found.Min(range => range!.Value.Start), found[0]!.Value.End)
            : null;
    }

    private static string Excerpt(string text, int start, int end)
    {
        var from = start <= Around ? 0 : text.LastIndexOf(' ', start - Around) + 1;
        var to = end + Around >= text.Length ? text.Length : text.IndexOf(' ', end + Around);
        to = to < 0 ? text.Length : Math.Max(to, end);
        return $"{(from > 0 ? "… " : "")}{text[from..to].Trim()}{(to < text.Length ? " …" : "")}";
    }

    private static IEnumerable<string> TextsOf(LinkedEntry linked)
    {
        IEnumerable<string?> own = linked switch
        {
            LinkedActor { Actor: var actor } =>
            [
                actor.Title,
                .. actor.Also.Concat(actor.Weak).Concat(actor.Misspelt).Select(name => name.Text),
                actor.Role,
            ],
            LinkedEvent { Event: var occasion } => [occasion.Title, occasion.Where?.Name, occasion.DateNote],
            LinkedQuote { Quote: var quote } => [quote.Words.Value, quote.As, quote.AttributionText, .. quote.Tags],
            LinkedSource { Source: var source } => [source.Title, source.Publisher, .. source.Authors],
            _ => [linked.Entry.Title],
        };
        return own.OfType<string>()
            .Append(linked.Entry.Id)
            .Concat(SurveyedProse.In(linked).Select(ProseText.Line).OfType<string>());
    }
}
