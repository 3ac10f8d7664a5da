using System.Text;
using Briefing.Pipelines;

namespace Briefing.Rendering.Hosting;

/// <summary>Makes the file that tells search engines whether they may read the site, and where its list of pages is.</summary>
internal sealed class RenderRobots : AddingModule
{
    /// <inheritdoc/>
    protected override IEnumerable<Document> Add(PipelineContext context) =>
        [new Document { Destination = "robots.txt", Content = Encoding.UTF8.GetBytes(Text(context.Once(Site.Of))) }];

    private static string Text(Site site)
    {
        if (!site.IsPublic)
        {
            return "User-agent: *\nDisallow: /\n";
        }

        var sitemap = site.Base is { } address ? $"\nSitemap: {address.Of(RenderSitemap.File)}\n" : "";
        return $"User-agent: *\nAllow: /\n{sitemap}";
    }
}
