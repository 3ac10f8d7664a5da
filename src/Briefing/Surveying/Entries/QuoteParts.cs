using Briefing.Model.Linked;
using Briefing.Rendering.Data;
using Briefing.Surveying.Sheets;

namespace Briefing.Surveying.Entries;

/// <summary>What there is to a quote.</summary>
internal static class QuoteParts
{
    /// <summary>The parts, those that say what it is first.</summary>
    public static IEnumerable<SheetPart> Of(LinkedQuote linked)
    {
        var quote = linked.Quote;
        return
        [
            Facts.Part(
                "facts",
                "facts",
                ("text", quote.Words.Value),
                ("speaker", linked.Speaker.Id),
                ("as", quote.As),
                ("said", EntryRows.Say(quote.Said)),
                ("event", linked.Event?.Id),
                ("source", linked.Source.Id),
                ("attribution", quote.Attribution.Word()),
                ("stands", Proof(linked)),
                ("status", quote.Status.Word()),
                ("to", Facts.List(linked.To.Select(actor => actor.Id))),
                ("about", Facts.List(linked.About.Select(actor => actor.Id))),
                ("tags", Facts.List(quote.Tags)),
                ("note", ProseText.Line(linked.Note))
            ),
            Facts.Part("contradicts", "contradicts", linked.Contradicts, EntryRows.Row),
            Facts.Part("repeats", "repeats", linked.Repeats, EntryRows.Row),
        ];
    }

    private static string Proof(LinkedQuote linked) =>
        linked.Passage is { } passage
            ? $"verbatim in paragraph {Numbers.Text(passage.Paragraph)} of {EntryRows.TextOf(linked.Source)}"
            : "not checked: it is told in other words";
}
