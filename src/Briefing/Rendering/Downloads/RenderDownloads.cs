using Briefing.Pipelines;

namespace Briefing.Rendering.Downloads;

/// <summary>Adds the files of data.</summary>
internal sealed class RenderDownloads : AddingModule
{
    /// <inheritdoc/>
    protected override IEnumerable<Document> Add(PipelineContext context) =>
        context
            .Once(Site.Of)
            .Downloads.All.Select(file => new Document { Destination = file.Path, Content = file.Bytes });
}
