using System.Globalization;
using System.Text;
using Briefing.Rendering.Html;

namespace Briefing.Rendering.Sharing;

/// <summary>
/// Writes what others paste into their pages: the words, who said them and a link as a blockquote, and a frame. The two
/// share one place, the frame above and at least as high, so that nothing is seen twice; where a host takes out the frame,
/// or it is not loaded yet, the blockquote is there. Styles are written into it since it is for pages that have none of
/// ours. WordPress, which finds it by itself, lets no link work in a frame of others: it shows the blockquote.
/// </summary>
internal static class EmbedCode
{
    /// <summary>How wide the frame grows, in pixels.</summary>
    public const int Width = 600;

    // Links open beside the host's page, as pages of their own; there is no script to allow.
    private const string Sandbox = "allow-popups allow-popups-to-escape-sandbox";

    /// <summary>The code.</summary>
    /// <param name="embed">What is shown.</param>
    /// <param name="site">The site.</param>
    /// <param name="address">Where it is published.</param>
    public static string Of(Embed embed, Site site, BaseAddress address)
    {
        var height = EmbedHeight.Of(embed, site);
        var html = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"<div{LanguageOf(site)} style=\"display:grid;max-width:{Width}px\">")
            .Append("<blockquote style=\"grid-area:1/1;margin:0\">");
        AppendWords(html, embed, site);
        html.Append("<a href=\"").AppendText(address.Of(embed.Page)).Append("\">");
        html.AppendText(EmbedOf.Joined(site, embed.Heading, embed.Essentials)).Append("</a></blockquote>");
        html.Append("<iframe src=\"").AppendText(address.Of(EmbedPaths.Of(embed.Page))).Append("\" title=\"");
        html.AppendText(site.Strings.Say("page.title", ("title", embed.Title), ("briefing", site.View.Title)));
        html.Append(
            CultureInfo.InvariantCulture,
            $"\" width=\"{Width}\" height=\"{height}\" loading=\"lazy\" referrerpolicy=\"no-referrer\""
        );
        html.Append($" sandbox=\"{Sandbox}\" style=\"grid-area:1/1;width:100%;min-height:100%;border:0\"></iframe>");
        return html.Append("</div>").ToString();
    }

    private static void AppendWords(StringBuilder html, Embed embed, Site site)
    {
        var words = embed.ShownWords ?? embed.Summary;
        foreach (var text in new[] { embed.Flags, words, embed.Status }.OfType<string>())
        {
            var language = ReferenceEquals(text, words) ? embed.WordsLanguage : null;
            html.Append($"<p{LanguageAttributes.Of(language, site.Strings.Language)}>")
                .AppendText(text)
                .Append("</p> ");
        }
    }

    // The page of others may be in any language.
    private static string LanguageOf(Site site) =>
        $" lang=\"{HtmlText.Escape(site.Strings.Language)}\" dir=\"{TextDirection.Of(site.Strings.Language)}\"";
}
