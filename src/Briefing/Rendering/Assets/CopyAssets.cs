using Briefing.Pipelines;

namespace Briefing.Rendering.Assets;

/// <summary>Takes along the styles, scripts and pictures of the theme, and the pictures in input/images/ that pages show.</summary>
internal sealed class CopyAssets : AddingModule
{
    /// <summary>The style sheet that only the single file of a pack needs.</summary>
    private const string WholeStyle = "whole.css";

    /// <inheritdoc/>
    protected override IEnumerable<Document> Add(PipelineContext context)
    {
        var site = context.Once(Site.Of);
        return
        [
            .. site
                .Theme.Assets.All.Where(asset => site.IsPacked || asset.Name != WholeStyle)
                .Select(asset => new Document
                {
                    Source = $"theme/assets/{asset.Name}",
                    Destination = asset.Path,
                    Content = asset.Bytes,
                }),
            .. UsedImages.Of(site).SelectMany(name => Copy(name, site)),
        ];
    }

    // A picture that is not there was reported where it was read.
    private static IEnumerable<Document> Copy(string name, Site site) =>
        site.Images.Read(name) is { } bytes
            ?
            [
                new Document
                {
                    Source = $"input/images/{name}",
                    Destination = $"images/{name}",
                    Content = bytes,
                },
            ]
            : [];
}
