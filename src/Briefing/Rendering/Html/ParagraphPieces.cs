using System.Text;
using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Html;

/// <summary>The elements that go around stretches of a source's paragraph.</summary>
internal sealed class ParagraphPieces(Standpoint here)
{
    private readonly HashSet<string> _linked = new(StringComparer.Ordinal);

    /// <summary>All marks of a paragraph: quotes and passages with their anchors and the letters of their notes, and names.</summary>
    public IReadOnlyList<TextPiece> All(LinkedParagraph paragraph, NoteKeys keys) =>
        InOrder(
            paragraph.Marks.SelectMany(mark =>
                mark.Entry is Actor actor ? Name(mark, actor) : [Passage(mark, keys.Of(mark.Entry))]
            )
        );

    /// <summary>The names in a paragraph, and some words highlighted.</summary>
    public IReadOnlyList<TextPiece> NamesAnd(LinkedParagraph paragraph, IEnumerable<SourceRange> highlighted) =>
        InOrder(
            paragraph
                .Marks.SelectMany(mark => mark.Entry is Actor actor ? Name(mark, actor) : [])
                .Concat(highlighted.Where(range => range.Paragraph == paragraph.Paragraph.Number).Select(Highlight))
        );

    /// <summary>Only some words highlighted.</summary>
    public IReadOnlyList<TextPiece> Only(IEnumerable<Mention> mentions) => InOrder(mentions.Select(Highlight));

    private static TextPiece[] InOrder(IEnumerable<TextPiece> pieces) =>
        [.. pieces.OrderBy(piece => piece.Start).ThenByDescending(piece => piece.End)];

    private static TextPiece Highlight(SourceRange range) => new(range.Start, range.End, "<mark>", "<mark>", "</mark>");

    private TextPiece Highlight(Mention mention) => Highlight(mention.Range) with { After = "", IsInner = true };

    private IEnumerable<TextPiece> Name(TextMark mark, Actor actor)
    {
        var isLink = actor.Permalink != here.Path && _linked.Add(actor.Id);
        if (isLink || mark.Misspelt)
        {
            var open = isLink ? $"<a class=\"name\" href=\"{here.Root}{actor.Permalink}\">" : "";
            var close = isLink ? "</a>" : "";
            yield return new TextPiece(
                mark.Range.Start,
                mark.Range.End,
                open,
                open,
                close,
                mark.Misspelt ? SicOf(actor) : "",
                IsInner: true
            );
        }
    }

    private static TextPiece Passage(TextMark mark, string key)
    {
        var kind = mark.Entry.Kind.Singular();
        var again = $"<mark class=\"{kind}\">";
        var open = mark.First ? $"<mark class=\"{kind}\" id=\"{Anchors.Mark(mark.Entry)}\">" : again;
        return new TextPiece(
            mark.Range.Start,
            mark.Range.End,
            open,
            again,
            "</mark>",
            $"<sup class=\"ref\">{key}</sup>"
        );
    }

    private string SicOf(Actor actor)
    {
        var html = new StringBuilder();
        Sic.Append(html, actor, here.Site.Strings);
        return html.ToString();
    }
}
