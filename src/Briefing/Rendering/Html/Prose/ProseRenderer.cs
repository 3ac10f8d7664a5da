using System.Globalization;
using System.Text;
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
    private readonly StringBuilder _html;

    private ProseRenderer(StringWriter writer)
        : base(writer)
    {
        _html = writer.GetStringBuilder();
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

    /// <summary>Gets a renderer ready; it can be used again and again, by one thread at a time.</summary>
    public static ProseRenderer Create() => new(new StringWriter(CultureInfo.InvariantCulture));

    /// <summary>The words as HTML.</summary>
    /// <param name="linked">The words and what they link to.</param>
    /// <param name="here">The page that shows them.</param>
    /// <param name="prefix">What ids begin with.</param>
    /// <param name="isSentence">Whether to leave out the element around a paragraph.</param>
    public string Render(LinkedProse linked, Standpoint here, string prefix, bool isSentence)
    {
        Reset();
        (Linked, Here, Prefix, ImplicitParagraph) = (linked, here, prefix, isSentence);
        TopRank = linked.Prose.Tree.OfType<HeadingBlock>().Select(heading => heading.Level).DefaultIfEmpty(1).Min();
        Render(linked.Prose.Tree);
        return _html.ToString(0, LengthWithoutLastBreak());
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

    private int LengthWithoutLastBreak() => _html.Length > 0 && _html[^1] == '\n' ? _html.Length - 1 : _html.Length;

    private static string? TagOf(EmphasisInline emphasis) =>
        emphasis.DelimiterChar == '~' ? "del" : EmphasisInlineRenderer.GetDefaultTag(emphasis);
}
