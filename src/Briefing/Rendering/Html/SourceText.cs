using System.Collections.Immutable;
using System.Text;
using Briefing.Model.Linked;
using Briefing.Model.Texts;
using Briefing.Rendering.Views;

namespace Briefing.Rendering.Html;

/// <summary>Shows the text of a source, as far as its rights allow.</summary>
internal static class SourceText
{
    /// <summary>The whole text: paragraphs with all that is marked in them, and gaps where paragraphs are left out.</summary>
    public static IReadOnlyList<ParagraphView> Paragraphs(LinkedSource source, Standpoint here)
    {
        var views = new List<ParagraphView>();
        foreach (var paragraph in source.Paragraphs)
        {
            if (paragraph.Shown.IsEmpty)
            {
                AddToGap(views, paragraph);
            }
            else
            {
                views.Add(Shown(paragraph, here));
            }
        }

        return views;
    }

    /// <summary>The paragraphs around words, with the words highlighted and names linked; none where nothing may be shown.</summary>
    public static Markup? Around(Passage passage, Standpoint here)
    {
        var html = new StringBuilder();
        var last = passage.Ranges[^1].Paragraph;
        foreach (var paragraph in here.Site.ParagraphsOf(passage.Source, passage.Paragraph, last))
        {
            if (!paragraph.Shown.IsEmpty)
            {
                html.Append("<p>");
                Write(html, paragraph, new ParagraphPieces(here).NamesAnd(paragraph, passage.Ranges), here);
                html.Append("</p>");
            }
        }

        return html.Length == 0 ? null : new Markup(html.ToString());
    }

    /// <summary>The sentences of a paragraph that name an actor, with the name highlighted; none where they may not be shown.</summary>
    public static Markup? Mentioning(ImmutableArray<Mention> mentions, Standpoint here)
    {
        var first = mentions[0];
        var paragraph = here.Site.ParagraphsOf(first.Source, first.Range.Paragraph, first.Range.Paragraph).First();
        var sentences = MentionedSentences.In(paragraph, mentions);
        if (sentences.IsEmpty)
        {
            return null;
        }

        var html = new StringBuilder();
        Write(html, paragraph with { Shown = sentences }, new ParagraphPieces(here).Only(mentions), here);
        return new Markup(html.ToString());
    }

    private static ParagraphView Shown(LinkedParagraph paragraph, Standpoint here)
    {
        var keys = new NoteKeys(paragraph);
        var html = new StringBuilder(paragraph.Paragraph.Text.Length * 2);
        var leftOut = Write(html, paragraph, new ParagraphPieces(here).All(paragraph, keys), here);
        return new ParagraphView
        {
            Number = paragraph.Paragraph.Number,
            Last = paragraph.Paragraph.Number,
            Id = Anchors.Paragraph(paragraph.Paragraph.Number),
            Html = new Markup(html.ToString()),
            WordsLeftOut = leftOut,
            Notes = [.. keys.Entries.Select(entry => new NoteView(entry, keys.Of(entry), here.Site))],
        };
    }

    private static void AddToGap(List<ParagraphView> views, LinkedParagraph paragraph)
    {
        var words = WordCount.Of(paragraph.Paragraph.Text);
        var before = views.Count > 0 && views[^1].Gap ? views[^1] : null;
        if (before is not null)
        {
            views.RemoveAt(views.Count - 1);
        }

        var number = before?.Number ?? paragraph.Paragraph.Number;
        views.Add(
            new ParagraphView
            {
                Number = number,
                Last = paragraph.Paragraph.Number,
                Id = Anchors.Paragraph(number),
                Html = null,
                WordsLeftOut = words + (before?.WordsLeftOut ?? 0),
                Notes = [],
            }
        );
    }

    /// <summary>Writes the stretches that may be shown, with gaps between them, and says how many words are left out.</summary>
    private static int Write(
        StringBuilder html,
        LinkedParagraph paragraph,
        IReadOnlyList<TextPiece> pieces,
        Standpoint here
    )
    {
        var text = paragraph.Paragraph.Text;
        var writer = new PieceWriter(html, text, pieces);
        var (leftOut, from) = (0, 0);
        foreach (var range in paragraph.Shown)
        {
            leftOut += WriteGap(html, text.AsSpan(from, range.Start - from), here);
            writer.Write(range.Start, range.End);
            from = range.End;
        }

        return leftOut + WriteGap(html, text.AsSpan(from), here);
    }

    private static int WriteGap(StringBuilder html, ReadOnlySpan<char> gap, Standpoint here)
    {
        var words = WordCount.Of(gap);
        if (words == 0)
        {
            html.AppendText(gap);
            return 0;
        }

        var before = html.Length > 0 && html[^1] != '>' ? " " : "";
        html.Append(before)
            .Append("<span class=\"gap\">")
            .AppendText(here.Site.Strings.SayCounted("source.words-left-out", words))
            .Append("</span> ");
        return words;
    }
}
