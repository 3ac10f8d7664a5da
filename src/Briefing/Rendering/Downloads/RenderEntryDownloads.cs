using Briefing.Pipelines;

namespace Briefing.Rendering.Downloads;

/// <summary>Adds the files of data that stand beside the pages of entries.</summary>
internal sealed class RenderEntryDownloads : AddingModule
{
    /// <inheritdoc/>
    protected override IEnumerable<Document> Add(PipelineContext context)
    {
        var site = context.Once(Site.Of);
        return site
            .Entries.AsParallel()
            .AsOrdered()
            .WithCancellation(context.Cancellation)
            .SelectMany(entry => EntryDownload.Of(site.Linked(entry), site.Catalogue))
            .Select(file => new Document { Destination = file.Path, Content = file.Write() });
    }
}
