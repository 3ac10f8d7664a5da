using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Pipelines;
using Briefing.Rendering.Views;

namespace Briefing.Rendering;

/// <summary>Makes the page of each entry with the template that is called like its kind.</summary>
/// <typeparam name="TLinked">The entries.</typeparam>
/// <param name="kind">Their kind.</param>
/// <param name="model">What the template calls the entry.</param>
internal abstract class RenderEntries<TLinked>(EntryKind kind, string model) : ParallelModule
    where TLinked : LinkedEntry
{
    /// <inheritdoc/>
    protected sealed override IEnumerable<Document> Execute(Document input, PipelineContext context)
    {
        if (!input.Is<TLinked>(out var linked))
        {
            return [input];
        }

        var here = new Standpoint(context.Once(Site.Of), linked.Entry.Permalink);
        var content = here.Site.Render(kind.Singular(), PageFacts.Of(linked, here), (model, View(linked, here)));
        return content is { } bytes ? [input with { Content = bytes }] : [];
    }

    /// <summary>What the template is given.</summary>
    protected abstract View View(TLinked linked, Standpoint here);
}
