using System.Text;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Citing;

namespace Briefing.Rendering.Data.Twin;

/// <summary>Writes the twin of a source's page.</summary>
internal static class SourceTwin
{
    /// <summary>Stands where words are left out.</summary>
    private const string Gap = "[…]";

    /// <summary>Writes the document.</summary>
    public static void Write(LinkedSource linked, TwinPage page)
    {
        var (wording, items) = (page.Wording, new TwinItems(page));
        page.Title(linked.Source.Name);
        page.Prose(linked.Note);
        page.Prose(linked.Body);
        WriteFacts(linked, page);
        WriteText(linked, page);
        items.Quotes(linked.Quotes, wording.Say("source.quotes"));
        items.Events(linked.Events, wording.Say("source.events"));
        page.Paragraph(CitationText.Of(Work.Of(linked), page.Catalogue));
    }

    private static void WriteFacts(LinkedSource linked, TwinPage page)
    {
        var (source, wording) = (linked.Source, page.Wording);
        page.Paragraph(WorkWords.Kind(source, wording));
        page.Facts(
            ("source.authors", TwinPage.Text(string.Join(", ", source.Authors))),
            ("source.publisher", TwinPage.Text(source.Publisher)),
            ("source.published", page.Date(source.Published)),
            ("source.url", TwinPage.LinkAway(source.Url)),
            ("source.archived", TwinPage.LinkAway(source.Archived)),
            ("source.accessed", page.Date(source.Accessed)),
            ("source.language", TwinPage.Text(page.Catalogue.LanguageOf(source))),
            ("source.rights", TwinPage.Text(Rights(linked, wording))),
            ("source.rights-holder", TwinPage.Text(source.RightsHolder)),
            ("source.reliability", TwinPage.Text(Reliability(source, wording))),
            ("source.fingerprint", $"`{source.Text.Sha256}`")
        );
    }

    private static string Rights(LinkedSource linked, Wording wording)
    {
        var rights = wording.Say($"source.rights.{linked.Source.Rights.Word()}");
        var words = wording.Say(
            "source.words-shown",
            ("shown", wording.Number(linked.WordsShown)),
            ("words", wording.Number(linked.WordsInAll))
        );
        return $"{rights}. {words}";
    }

    private static string? Reliability(Source source, Wording wording) =>
        source.Reliability is { } letter
            ? $"{letter}, {wording.Say($"source.reliability.{char.ToLowerInvariant(letter)}")}"
            : null;

    private static void WriteText(LinkedSource linked, TwinPage page)
    {
        if (linked.Paragraphs.All(paragraph => paragraph.Shown.IsEmpty))
        {
            return;
        }

        page.Heading(page.Wording.Say("source.text"));
        var inGap = false;
        foreach (var paragraph in linked.Paragraphs)
        {
            if (!paragraph.Shown.IsEmpty)
            {
                page.Block(Paragraph(paragraph));
            }
            else if (!inGap)
            {
                page.Paragraph(Gap);
            }

            inGap = paragraph.Shown.IsEmpty;
        }
    }

    private static string Paragraph(LinkedParagraph paragraph)
    {
        var (text, words, from) = (paragraph.Paragraph.Text, new StringBuilder(), 0);
        foreach (var range in paragraph.Shown)
        {
            AppendGap(words, text.AsSpan(from, range.Start - from));
            words.Append(text.AsSpan(range.Start, range.Length));
            from = range.End;
        }

        AppendGap(words, text.AsSpan(from));
        return $"**{Numbers.Text(paragraph.Paragraph.Number)}** {MarkdownText.Escape(words.ToString())}";
    }

    private static void AppendGap(StringBuilder words, ReadOnlySpan<char> leftOut)
    {
        var isBlank = leftOut.IsWhiteSpace();
        var before = words.Length > 0 && words[^1] != ' ' ? " " : "";
        words.Append(
            leftOut.IsEmpty ? ""
            : isBlank ? before
            : $"{before}{Gap} "
        );
    }
}
