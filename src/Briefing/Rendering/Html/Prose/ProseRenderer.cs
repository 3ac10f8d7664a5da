using Briefing.Model.Linked;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Rendering.Html.Prose;

/// <summary>Writes the editor's Markdown as HTML that cannot run anything and fits into a page.</summary>
internal sealed class ProseRenderer : HtmlRenderer
{
    /// <summary>Gets ready to write.</summary>
    public ProseRenderer(TextWriter writer)
        : base(writer)
    {
        ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new LowerHeadings());
        ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new EscapedHtmlBlocks());
        ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new EscapedHtmlTags());
        ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new SafeLinks());
        ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new SafeAutolinks());
        ObjectRenderers.ReplaceOrAdd<LiteralInlineRenderer>(new LinkedNames());
        ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new PlainTables());
        ObjectRenderers.ReplaceOrAdd<HtmlFootnoteGroupRenderer>(new FootnoteLists());
        ObjectRenderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new FootnoteLinks());
        ObjectRenderers.Add(new Wikilinks());
        ObjectRenderers.Find<EmphasisInlineRenderer>()!.GetTag = TagOf;
    }

    /// <summary>The words and what they link to.</summary>
    public LinkedProse Linked { get; private set; } = null!;

    /// <summary>The page.</summary>
    public Standpoint Here { get; private set; } = null!;

    /// <summary>What ids begin with, so that several texts fit on one page.</summary>
    public string Prefix { get; private set; } = "";

    /// <summary>The highest rank of the editor's headings: whichever it is, it follows the page's own heading.</summary>
    public int TopRank { get; private set; }

    /// <summary>Writes words.</summary>
    public void Render(LinkedProse linked, Standpoint here, string prefix)
    {
        (Linked, Here, Prefix) = (linked, here, prefix);
        TopRank = linked.Prose.Tree.OfType<HeadingBlock>().Select(heading => heading.Level).DefaultIfEmpty(1).Min();
        Render(linked.Prose.Tree);
    }

    /// <summary>Begins a link to a page of this site; not inside an image's description, nor to the page itself.</summary>
    /// <returns>Whether a link was begun and must be ended.</returns>
    public bool BeginLink(string path, string? cssClass = null)
    {
        if (!EnableHtmlForInline || path == Here.Path)
        {
            return false;
        }

        Write("<a href=\"").WriteEscape(Here.Root).WriteEscape(path);
        Write(cssClass is null ? "\">" : $"\" class=\"{cssClass}\">");
        return true;
    }

    private static string? TagOf(EmphasisInline emphasis) =>
        emphasis.DelimiterChar == '~' ? "del" : EmphasisInlineRenderer.GetDefaultTag(emphasis);
}
