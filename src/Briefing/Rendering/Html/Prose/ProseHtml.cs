using System.Collections.Concurrent;
using Briefing.Model.Linked;
using Briefing.Rendering.Views;
using Markdig.Syntax;

namespace Briefing.Rendering.Html.Prose;

/// <summary>Turns the editor's Markdown into HTML; safe from many threads.</summary>
internal sealed class ProseHtml
{
    private readonly ConcurrentBag<ProseRenderer> _idle = [];

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
        var renderer = _idle.TryTake(out var idle) ? idle : ProseRenderer.Create();
        var html = renderer.Render(linked, here, prefix, isSentence);
        _idle.Add(renderer);
        return html;
    }
}
