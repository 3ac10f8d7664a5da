using System.Text;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Citing;

namespace Briefing.Rendering.Data.Twin;

/// <summary>Writes the twin of a quote's page.</summary>
internal static class QuoteTwin
{
    /// <summary>Writes the document.</summary>
    public static void Write(LinkedQuote linked, TwinPage page)
    {
        var (quote, wording, items) = (linked.Quote, page.Wording, new TwinItems(page));
        page.Title(linked.Speaker.Name.Text);
        page.Block($"> {MarkdownText.Escape(Words(linked, wording))}");
        WriteOriginal(quote, page);
        page.Paragraph(Status(quote, wording));
        WriteVerification(linked, page);
        page.Prose(linked.Note);
        page.Prose(linked.Body);
        WriteFacts(linked, page);
        items.Quotes(linked.Contradicts, wording.Say("quote.contradicts"));
        items.Quotes(linked.Repeats, wording.Say("quote.repeats"));
        page.Paragraph(CitationText.Of(Work.Of(linked, page.Catalogue), page.Catalogue));
    }

    // In quotation marks only where they are verbatim; a misspelt name is marked as the source's.
    private static string Words(LinkedQuote linked, Wording wording)
    {
        var words = linked.Quote.Words.Value.AsSpan();
        var marked = new StringBuilder();
        var from = 0;
        foreach (var name in linked.Misspellings)
        {
            marked.Append(words[from..name.End]).Append(" [").Append(wording.Say("source.sic")).Append(']');
            from = name.End;
        }

        var text = marked.Append(words[from..]).ToString();
        return linked.Quote.IsVerbatim ? wording.Quoted(text) : text;
    }

    private static void WriteOriginal(Quote quote, TwinPage page)
    {
        if (quote.Original is { } original)
        {
            page.Paragraph(page.Wording.Say("quote.original", ("language", original.Language)));
            page.Block($"> {MarkdownText.Escape(original.Text)}");
        }
    }

    private static string? Status(Quote quote, Wording wording) =>
        quote.Status == QuoteStatus.Ok ? null : wording.Say($"quote.status.{quote.Status.Word()}");

    private static void WriteVerification(LinkedQuote linked, TwinPage page)
    {
        if (linked.Passage is not { } passage)
        {
            page.Paragraph(page.Wording.Say("quote.not-verified"));
            return;
        }

        var key = linked.Quote.IsVerbatim ? "quote.verified" : "quote.found";
        page.Paragraph(
            page.Wording.Say(key, ("source", linked.Source.Name), ("paragraph", page.Wording.Number(passage.Paragraph)))
        );
    }

    private static void WriteFacts(LinkedQuote linked, TwinPage page)
    {
        var (quote, wording) = (linked.Quote, page.Wording);
        page.Facts(
            ("quote.speaker", page.Link(linked.Speaker)),
            ("quote.role", TwinPage.Text(quote.As ?? linked.Speaker.Role)),
            ("quote.said", page.Date(quote.Said)),
            ("quote.event", linked.Event is { } occasion ? page.Link(occasion) : null),
            ("quote.to", page.Links(linked.To)),
            ("quote.about", page.Links(linked.About)),
            ("quote.source", Source(linked, page)),
            ("quote.at-source", AtSource(linked, page)),
            ("quote.fingerprint", linked.Passage is null ? null : $"`{linked.Source.Text.Sha256}`"),
            ("quote.attribution", TwinPage.Text(wording.Say($"quote.attribution.{quote.Attribution.Word()}"))),
            ("quote.attribution-text", TwinPage.Text(quote.AttributionText)),
            ("quote.translation", TwinPage.Text(Translation(quote.Translation, wording))),
            ("quote.credibility", TwinPage.Text(Credibility(quote, wording))),
            ("quote.tags", TwinPage.Text(string.Join(", ", quote.Tags)))
        );
    }

    private static string Source(LinkedQuote linked, TwinPage page) =>
        linked.Passage is { } passage
            ? page.Link(linked.Source.Name, page.Catalogue.PathOf(linked.Source, passage.Paragraph))
            : page.Link(linked.Source);

    private static string? AtSource(LinkedQuote linked, TwinPage page) =>
        TwinPage.LinkAway(page.Catalogue.AddressOf(linked.Source, linked.Passage), linked.Source.Url);

    private static string? Translation(Translation? translation, Wording wording)
    {
        IEnumerable<string?> parts =
        [
            translation?.Kind is { } kind ? wording.Say($"quote.translation.{kind.Word()}") : null,
            translation?.By is { } by ? wording.Say("quote.translation-by", ("by", by)) : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private static string? Credibility(Quote quote, Wording wording)
    {
        var number = quote.Credibility is { } value ? Numbers.Text(value) : null;
        return number is null ? null : $"{number}, {wording.Say($"quote.credibility.{number}")}";
    }
}
