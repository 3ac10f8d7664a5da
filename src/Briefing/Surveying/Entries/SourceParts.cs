using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Data;
using Briefing.Surveying.Sheets;

namespace Briefing.Surveying.Entries;

/// <summary>What there is to a source.</summary>
internal static class SourceParts
{
    /// <summary>The parts, those that say what it is first.</summary>
    public static IEnumerable<SheetPart> Of(LinkedSource linked)
    {
        var source = linked.Source;
        return
        [
            Facts.Part(
                "facts",
                "facts",
                ("text", EntryRows.TextOf(source)),
                ("sha-256", source.Text.Sha256),
                ("paragraphs", Numbers.Text(source.Text.Paragraphs.Length)),
                ("publisher", source.Publisher),
                ("authors", Facts.List(source.Authors)),
                ("published", EntryRows.Say(source.Published)),
                ("url", source.Url),
                ("archived", source.Archived),
                ("language", source.Language),
                ("rights", source.Rights.Word()),
                ("words shown", WordsShown(linked)),
                ("note", ProseText.Line(linked.Note))
            ),
            Facts.Part("quotes", "quotes", linked.Quotes, EntryRows.Row),
            Facts.Part("events", "events that rest on it", linked.Events, EntryRows.Row),
        ];
    }

    /// <summary>How much of a source readers see: <c>277 of 450, at most 300</c>.</summary>
    public static string WordsShown(LinkedSource linked)
    {
        var shown = $"{Numbers.Text(linked.WordsShown)} of {Numbers.Text(linked.WordsInAll)}";
        return linked.Source.Rights == Rights.Excerpts
            ? $"{shown}, at most {Numbers.Text(linked.Source.ExcerptWords.Value)}"
            : shown;
    }
}
