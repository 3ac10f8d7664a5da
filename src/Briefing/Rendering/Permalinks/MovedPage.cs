using System.Text;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Html;
using Briefing.Rendering.Sharing;
using Briefing.Rendering.Views;

namespace Briefing.Rendering.Permalinks;

/// <summary>
/// Writes a page that leads on to another at once. Link previews and hosts that look for an embed do not follow it, so it
/// tells them what the other page tells them.
/// </summary>
internal sealed class MovedPage(Site site)
{
    /// <summary>The page in UTF-8.</summary>
    public byte[] Write(Moved moved)
    {
        var to = moved.To;
        var root = new Standpoint(site, moved.From).Root;
        var (title, description) = (site.TitleOf(to), PageDescription.Of(site.Linked(to), site));
        var html = new StringBuilder(1024);
        html.Append("<!doctype html>\n<html lang=\"").AppendText(site.Strings.Language);
        html.Append($"\" dir=\"{TextDirection.Of(site.Strings.Language)}\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n");
        html.Append($"<meta http-equiv=\"refresh\" content=\"0; url={root}{to.Permalink}\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append(
            "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n<title>"
        );
        html.AppendText(site.Strings.Say("page.title", ("title", title), ("briefing", site.View.Title)));
        html.Append("</title>\n<link rel=\"canonical\" href=\"")
            .AppendText(site.Base!.Of(to.Permalink))
            .Append("\">\n");
        AppendPreview(html, title, description, to.Permalink);
        AppendEmbed(html, to);
        html.Append("</head>\n<body>\n<p>").AppendText(site.Strings.Say("moved.text"));
        html.Append($" <a href=\"{root}{to.Permalink}\"");
        html.Append(LanguageAttributes.Of(site.LanguageOf(to), site.Strings.Language)).Append('>').AppendText(title);
        html.Append("</a></p>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    private void AppendPreview(StringBuilder html, string title, string? description, string path)
    {
        AppendProperty(html, "og:url", site.Base!.Of(path));
        AppendProperty(html, "og:title", title);
        AppendProperty(html, "og:site_name", site.View.Title);
        AppendProperty(html, "og:type", "article");
        AppendProperty(html, "og:description", description);
        if (CardView.Of(path, site) is not { } card)
        {
            return;
        }

        AppendProperty(html, "og:image", card.Address);
        AppendProperty(html, "og:image:width", $"{card.Width}");
        AppendProperty(html, "og:image:height", $"{card.Height}");
        AppendProperty(html, "og:image:alt", card.Alt);
        html.Append("<meta name=\"twitter:card\" content=\"summary_large_image\">\n");
    }

    private void AppendEmbed(StringBuilder html, Entry to)
    {
        if (EmbedPaths.Kinds.Contains(to.Kind))
        {
            html.Append("<link rel=\"alternate\" type=\"application/json+oembed\" href=\"");
            html.AppendText(site.Base!.Of(EmbedPaths.DescriptionOf(to.Permalink))).Append("\">\n");
        }
    }

    private static void AppendProperty(StringBuilder html, string name, string? content)
    {
        if (content is not null)
        {
            html.Append($"<meta property=\"{name}\" content=\"").AppendText(content).Append("\">\n");
        }
    }
}
