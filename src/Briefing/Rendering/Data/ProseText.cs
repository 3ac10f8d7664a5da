using System.Text;
using Briefing.Model.Linked;
using Briefing.Model.Markup;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Rendering.Data;

/// <summary>The editor's Markdown as plain text: words without marks, addresses or pictures.</summary>
internal static class ProseText
{
    /// <summary>Stands for the title of something hidden: neither its title nor its id may be told.</summary>
    public const string Hidden = "[…]";

    /// <summary>The words, a blank line between blocks.</summary>
    public static string Of(LinkedProse prose) => string.Join("\n\n", Blocks(prose));

    /// <summary>The words in one line; none where there are none.</summary>
    public static string? Line(LinkedProse? prose)
    {
        var line = prose is null ? "" : string.Join(' ', Blocks(prose)).ReplaceLineEndings(" ");
        return line.Length == 0 ? null : line;
    }

    private static IEnumerable<string> Blocks(LinkedProse prose) =>
        prose
            .Prose.Tree.Descendants<LeafBlock>()
            .Select(block => TextOf(block, prose).Trim())
            .Where(text => text.Length > 0);

    private static string TextOf(LeafBlock block, LinkedProse prose)
    {
        if (block is CodeBlock)
        {
            return block.Lines.ToString();
        }

        var text = new StringBuilder();
        foreach (var inline in block.Inline?.Descendants<LeafInline>() ?? [])
        {
            Append(text, inline, prose);
        }

        return text.ToString();
    }

    private static StringBuilder Append(StringBuilder text, LeafInline inline, LinkedProse prose) =>
        inline switch
        {
            LiteralInline literal => text.Append(literal.Content.AsSpan()),
            CodeInline code => text.Append(code.Content),
            HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
            AutolinkInline link => text.Append(link.Url),
            LineBreakInline => text.Append(' '),
            WikilinkInline link => text.Append(WordsOf(link, prose)),
            _ => text,
        };

    private static string WordsOf(WikilinkInline link, LinkedProse prose) =>
        link.Words ?? prose.Targets.GetValueOrDefault(link)?.Title ?? Hidden;
}
