using System.Collections.Concurrent;
using System.Text;
using Briefing.Model.Linked;
using Briefing.Rendering.Views;
using Markdig.Syntax;

namespace Briefing.Rendering.Html.Prose;

/// <summary>Turns the editor's Markdown into HTML; safe from many threads.</summary>
internal sealed class ProseHtml
{
    private readonly ConcurrentBag<ProseRenderer> _renderers = [];

    /// <summary>The words as blocks of HTML.</summary>
    /// <param name="linked">The words and what they link to.</param>
    /// <param name="here">The page that shows them.</param>
    /// <param name="prefix">What ids begin with, so that several texts fit on one page.</param>
    public Markup Blocks(LinkedProse linked, Standpoint here, string prefix) =>
        new(Render(linked, here, prefix, isSentence: false));

    /// <summary>The words without the paragraph around them, where they are only one.</summary>
    public Markup Sentence(LinkedProse linked, Standpoint here, string prefix) =>
        new(Render(linked, here, prefix, isSentence: linked.Prose.Tree is [ParagraphBlock]));

    private string Render(LinkedProse linked, Standpoint here, string prefix, bool isSentence)
    {
        var text = new StringBuilder(linked.Prose.Markdown.Length * 2);
        using var writer = new StringWriter(text);
        var renderer = _renderers.TryTake(out var kept) ? kept : new ProseRenderer(writer);
        renderer.Writer = writer;
        renderer.ImplicitParagraph = isSentence;
        renderer.Render(linked, here, prefix);
        _renderers.Add(renderer);
        return text.ToString().TrimEnd();
    }
}
