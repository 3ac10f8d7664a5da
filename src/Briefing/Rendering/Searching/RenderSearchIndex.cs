using Briefing.Pipelines;

namespace Briefing.Rendering.Searching;

/// <summary>
/// Adds the index that readers search. Its name is always the same, so that no page changes with a word on another, and none has
/// to wait for it.
/// </summary>
internal sealed class RenderSearchIndex : AddingModule
{
    /// <summary>The file, from the site's root; scripts expect it beside the page for searching.</summary>
    public const string File = $"{Navigation.SearchPath}index.js";

    /// <inheritdoc/>
    protected override IEnumerable<Document> Add(PipelineContext context)
    {
        var site = context.Once(Site.Of);
        if (!site.Brief.Brief.Search)
        {
            return [];
        }

        var index = SearchIndex.Write(
            SearchEntries.Of(site, context.Cancellation),
            site.View.Language,
            json => SearchInterface.Write(json, site),
            context.Cancellation
        );
        return [new Document { Destination = File, Content = index }];
    }
}
