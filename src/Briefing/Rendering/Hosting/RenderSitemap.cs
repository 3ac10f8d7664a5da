using System.Text;
using System.Xml;
using Briefing.Model;
using Briefing.Pipelines;
using Briefing.Rendering.Views;

namespace Briefing.Rendering.Hosting;

/// <summary>
/// Makes the list of pages for search engines; none without an address to be published at, and none of a site that they
/// are not to list.
/// </summary>
internal sealed class RenderSitemap : AddingModule
{
    /// <summary>The file.</summary>
    public const string File = "sitemap.xml";

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <inheritdoc/>
    protected override IEnumerable<Document> Add(PipelineContext context)
    {
        var site = context.Once(Site.Of);
        return site.Base is { } address && site.IsPublic
            ? [new Document { Destination = File, Content = Write(site, address) }]
            : [];
    }

    private static byte[] Write(Site site, BaseAddress address)
    {
        using var stream = new MemoryStream();
        using (
            var xml = XmlWriter.Create(
                stream,
                new XmlWriterSettings
                {
                    Encoding = new UTF8Encoding(false),
                    Indent = true,
                    NewLineChars = "\n",
                }
            )
        )
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var path in Paths(site))
            {
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, address.Of(path));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static IEnumerable<string> Paths(Site site) =>
        [
            "",
            .. site.View.Sections.Select(section => section.Path),
            .. new[] { site.View.Search, site.View.Newsletter, site.View.Data }
                .OfType<LinkView>()
                .Select(page => page.Path),
            .. site
                .Entries.Where(entry => !entry.Draft && entry.Marking == Marking.Clear)
                .Select(entry => entry.Permalink),
        ];
}
