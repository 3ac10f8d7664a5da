using System.Text;
using Briefing.Model.Linked;
using Briefing.Model.Markup;
using Briefing.Model.Texts;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Rendering.Html.Prose;

/// <summary>Turns the editor's Markdown into one line of plain text.</summary>
internal static class PlainProse
{
    /// <summary>The words without marks, as far as they fit.</summary>
    public static string Of(LinkedProse linked, Site site, int length)
    {
        var text = new StringBuilder();
        foreach (var leaf in linked.Prose.Tree.Descendants<LeafBlock>())
        {
            if (text.Length > length)
            {
                break;
            }

            Append(text, leaf, linked, site);
        }

        return Shortened.Cut(text.ToString().Trim(), length);
    }

    private static void Append(StringBuilder text, LeafBlock leaf, LinkedProse linked, Site site)
    {
        text.Append(text.Length == 0 ? "" : " ");
        foreach (var inline in leaf.Inline?.Descendants<LeafInline>() ?? [])
        {
            Append(text, inline, linked, site);
        }
    }

    private static StringBuilder Append(StringBuilder text, LeafInline inline, LinkedProse linked, Site site) =>
        inline switch
        {
            LiteralInline literal => text.Append(literal.Content.AsSpan()),
            CodeInline code => text.Append(code.Content),
            HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
            AutolinkInline autolink => text.Append(autolink.Url),
            LineBreakInline => text.Append(' '),
            WikilinkInline link => text.Append(Wikilinks.WordsOf(link, linked, site)),
            _ => text,
        };
}
