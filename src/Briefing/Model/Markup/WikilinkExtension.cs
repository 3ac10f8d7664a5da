using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Briefing.Model.Markup;

/// <summary>Adds <c>[[…]]</c> to Markdown; how it becomes HTML is the renderer's business.</summary>
internal sealed class WikilinkExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new WikilinkParser());

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }
}
