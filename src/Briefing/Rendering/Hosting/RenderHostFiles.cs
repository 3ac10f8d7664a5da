using System.Text;
using Briefing.Model;
using Briefing.Pipelines;
using Briefing.Rendering.Data;
using Briefing.Rendering.Feeds;
using Briefing.Rendering.Mail;
using Briefing.Rendering.Sharing;

namespace Briefing.Rendering.Hosting;

/// <summary>Makes the files that hosts look for: headers and redirects for Netlify, and a word to GitHub Pages.</summary>
internal sealed class RenderHostFiles : AddingModule
{
    /// <inheritdoc/>
    protected override IEnumerable<Document> Add(PipelineContext context)
    {
        var site = context.Once(Site.Of);
        return [File("_headers", Headers(site)), File("_redirects", Redirects(site)), File(".nojekyll", "")];
    }

    private static Document File(string name, string text) =>
        new() { Destination = name, Content = Encoding.UTF8.GetBytes(text) };

    private static string Headers(Site site) =>
        $"""
            /*
              Content-Security-Policy: {ContentPolicy.ForHosts}
              Strict-Transport-Security: max-age=63072000
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), geolocation=(), microphone=()
              Cross-Origin-Opener-Policy: same-origin
            {(site.IsPublic ? "" : "  X-Robots-Tag: noindex\n")}
            /assets/*
              Cache-Control: public, max-age=31536000, immutable

            """.ReplaceLineEndings("\n")
        + Embeds(site)
        + string.Concat(Types(site).Select(file => Type(file.Path, file.ContentType)))
        + Newsletter(site);

    // Of two rules for the same header, hosts keep the later one, which is also the closer one.
    private static string Newsletter(Site site) =>
        site.Base is null ? "" : $"\n/{MailPaths.Html}\n  Content-Security-Policy: {ContentPolicy.ForNewsletter}\n";

    private static IEnumerable<(string Path, string ContentType)> Types(Site site) =>
        [
            .. FeedOffer.All.Select(feed => (feed.Path, $"{feed.ContentType}; charset=utf-8")),
            .. site.Shares
                ? [("actors/:id/feed.xml", $"{FeedOffer.Atom}; charset=utf-8")]
                : Array.Empty<(string, string)>(),
            .. site.Brief.Brief.Downloads ? MarkdownPaths.Select(path => (path, "text/markdown; charset=utf-8")) : [],
            .. site
                .Downloads.All.Where(file => file.ContentType is not null)
                .Select(file => (file.Path, file.ContentType!)),
        ];

    private static readonly string[] MarkdownPaths =
    [
        MarkdownTwin.FileName,
        $":list/{MarkdownTwin.FileName}",
        $":kind/:id/{MarkdownTwin.FileName}",
    ];

    // Only what is made for it may be framed. Pieces of mail have their styles in their elements.
    private static string Embeds(Site site) =>
        site.Shares
            ? $"""

                /{EmbedPaths.Folder}*
                  Content-Security-Policy: {ContentPolicy.ForEmbeds(site.Base)}; frame-ancestors *
                  Cross-Origin-Resource-Policy: cross-origin
                  X-Robots-Tag: noindex

                /:kind/:id/{MailPaths.Fragment}
                  Content-Security-Policy: {ContentPolicy.ForMailPieces}
                  X-Robots-Tag: noindex

                """.ReplaceLineEndings("\n")
            : "";

    private static string Type(string path, string contentType) => $"\n/{path}\n  Content-Type: {contentType}\n";

    // Those that moved and are gone stand first: the first line that fits is taken.
    private static string Redirects(Site site) =>
        string.Concat(Moved(site).Select(moved => $"/{moved.From} /{moved.To} 301!\n"))
        + string.Concat(Withdrawn(site).Select(path => $"/{path} /{SetDestination.Of(path)} 410!\n"))
        + "# Addresses typed in the singular.\n"
        + string.Concat(EntryKinds.All.Select(kind => $"/{kind.Singular()}/* /{kind.Plural()}/:splat 301\n"));

    private static IEnumerable<(string From, string To)> Moved(Site site) =>
        site
            .Permalinks.Moved.Select(moved => (moved.From, moved.To.Permalink))
            .Concat(EmbedPaths.Moved(site).Select(moved => (moved.From, EmbedPaths.Of(moved.To.Permalink))));

    private static IEnumerable<string> Withdrawn(Site site) =>
        site.Permalinks.Withdrawn.Concat(EmbedPaths.Withdrawn(site));
}
