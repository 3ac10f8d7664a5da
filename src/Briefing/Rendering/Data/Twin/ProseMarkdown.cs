using System.Text;
using Briefing.Model.Linked;
using Briefing.Model.Markup;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Rendering.Data.Twin;

/// <summary>
/// The editor's Markdown for readers outside the site: as written, but <c>[[…]]</c> are links or, where they point at
/// something hidden, only their words; addresses lead to the right place; raw HTML shows as text.
/// </summary>
internal static class ProseMarkdown
{
    /// <summary>Words of the editor as they stand in a file.</summary>
    /// <param name="prose">The words.</param>
    /// <param name="file">The file or page, from the site's root.</param>
    /// <param name="catalogue">Where pages are.</param>
    public static string Of(LinkedProse prose, string file, Catalogue catalogue)
    {
        var markdown = prose.Prose.Markdown;
        var text = new StringBuilder(markdown.Length + 64);
        var from = 0;
        foreach (var edit in Edits(prose, file, catalogue).OrderBy(edit => edit.Start))
        {
            text.Append(markdown.AsSpan(from, edit.Start - from)).Append(edit.Text);
            from = edit.End;
        }

        return text.Append(markdown.AsSpan(from)).ToString().Trim('\n');
    }

    private static IEnumerable<ProseEdit> Edits(LinkedProse prose, string file, Catalogue catalogue)
    {
        var addresses = catalogue.Addresses;
        foreach (var node in prose.Prose.Tree.Descendants())
        {
            var edit = node switch
            {
                WikilinkInline link => ProseEdit.Of(link.Span, Wikilink(link, prose, file, addresses)),
                LinkInline { Url: { } url, UrlSpan.IsEmpty: false, Reference: null } link => ProseEdit.Of(
                    link.UrlSpan,
                    ProseAddress.Of(url, file, addresses)
                ),
                LinkReferenceDefinition { Url: { } url, UrlSpan.IsEmpty: false } definition => ProseEdit.Of(
                    definition.UrlSpan,
                    ProseAddress.Of(url, file, addresses)
                ),
                AutolinkInline link when !link.IsEmail && !ProseAddress.IsSafe(link.Url) => ProseEdit.Of(
                    link.Span,
                    MarkdownText.Escape(link.Url)
                ),
                HtmlInline html => ProseEdit.Of(html.Span, MarkdownText.Escape(html.Tag)),
                HtmlBlock html => Block(html, prose.Prose.Markdown),
                _ => null,
            };
            if (edit is not null)
            {
                yield return edit;
            }
        }
    }

    private static string Wikilink(WikilinkInline link, LinkedProse prose, string file, Addresses addresses)
    {
        var target = prose.Targets.GetValueOrDefault(link);
        var words = link.Words ?? target?.Title ?? ProseText.Hidden;
        return target is null
            ? MarkdownText.Escape(words)
            : MarkdownText.Link(words, addresses.Between(file, target.Permalink));
    }

    private static ProseEdit Block(HtmlBlock html, string markdown) =>
        ProseEdit.Of(
            html.Span,
            markdown.Substring(html.Span.Start, html.Span.Length).Replace("<", "\\<", StringComparison.Ordinal)
        );
}
