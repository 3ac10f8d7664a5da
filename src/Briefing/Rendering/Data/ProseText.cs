using System.Text;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Model.Markup;
using Briefing.Model.Texts;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Rendering.Data;

/// <summary>The editor's Markdown as plain text: words without marks, addresses or pictures.</summary>
internal static class ProseText
{
    /// <summary>Stands for the title of something hidden: neither its title nor its id may be told.</summary>
    public const string Hidden = "[…]";

    /// <summary>The words, a blank line between blocks.</summary>
    public static string Of(LinkedProse prose) => string.Join("\n\n", Blocks(prose, entry => entry.Title));

    /// <summary>The words in one line, as far as they fit.</summary>
    /// <param name="prose">The words.</param>
    /// <param name="length">How many characters.</param>
    /// <param name="titleOf">What an entry is called where it is linked without words.</param>
    public static string Beginning(LinkedProse prose, int length, Func<Entry, string> titleOf)
    {
        var line = new StringBuilder();
        foreach (var block in Blocks(prose, titleOf).TakeWhile(_ => line.Length <= length))
        {
            line.Append(line.Length == 0 ? "" : " ").Append(block.ReplaceLineEndings(" "));
        }

        return Shortened.Cut(line.ToString(), length);
    }

    /// <summary>The words in one line; none where there are none.</summary>
    public static string? Line(LinkedProse? prose)
    {
        var line = prose is null ? "" : string.Join(' ', Blocks(prose, entry => entry.Title)).ReplaceLineEndings(" ");
        return line.Length == 0 ? null : line;
    }

    private static IEnumerable<string> Blocks(LinkedProse prose, Func<Entry, string> titleOf) =>
        prose
            .Prose.Tree.Descendants<LeafBlock>()
            .Select(block => TextOf(block, prose, titleOf).Trim())
            .Where(text => text.Length > 0);

    private static string TextOf(LeafBlock block, LinkedProse prose, Func<Entry, string> titleOf)
    {
        if (block is CodeBlock)
        {
            return block.Lines.ToString();
        }

        var text = new StringBuilder();
        foreach (var inline in block.Inline?.Descendants<LeafInline>() ?? [])
        {
            Append(text, inline, prose, titleOf);
        }

        return text.ToString();
    }

    private static StringBuilder Append(
        StringBuilder text,
        LeafInline inline,
        LinkedProse prose,
        Func<Entry, string> titleOf
    ) =>
        inline switch
        {
            LiteralInline literal => text.Append(literal.Content.AsSpan()),
            CodeInline code => text.Append(code.Content),
            HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
            AutolinkInline link => text.Append(link.Url),
            LineBreakInline => text.Append(' '),
            WikilinkInline link => text.Append(WordsOf(link, prose, titleOf)),
            _ => text,
        };

    /// <summary>The words of a link: the editor's own, else the title of the page.</summary>
    public static string WordsOf(WikilinkInline link, LinkedProse prose, Func<Entry, string> titleOf) =>
        link.Words ?? (prose.Targets.GetValueOrDefault(link) is { } entry ? titleOf(entry) : Hidden);
}
