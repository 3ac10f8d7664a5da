using System.Text.Json;
using Briefing.Rendering.Data.Json;
using Briefing.Rendering.Views;

namespace Briefing.Rendering.Sharing;

/// <summary>
/// Describes an embed to programs that find it by the address of the entry's page: oEmbed 1.0, type rich
/// (https://oembed.com). Ghost takes its html as it stands; WordPress keeps of it a, blockquote and iframe.
/// </summary>
internal static class EmbedDescription
{
    /// <summary>The JSON.</summary>
    public static byte[] Of(Embed embed, Site site, BaseAddress address) =>
        JsonFile.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("version", "1.0");
            json.WriteString("type", "rich");
            json.WriteString("title", embed.Title);
            json.WriteString("author_name", embed.Words is null ? AuthorOf(site) : embed.Heading);
            json.WriteString("provider_name", site.View.Title);
            json.WriteString("provider_url", address.Address);
            json.WriteString("html", EmbedCode.Of(embed, site, address));
            json.WriteNumber("width", EmbedCode.Width);
            json.WriteNumber("height", EmbedHeight.Of(embed, site));
            WriteThumbnail(json, CardView.Of(embed.Page, site));
            json.WriteEndObject();
        });

    private static string AuthorOf(Site site) =>
        string.Join(site.Strings.Say("between.names"), site.View.Authors) is { Length: > 0 } authors
            ? authors
            : site.View.Publisher ?? site.View.Title;

    private static void WriteThumbnail(Utf8JsonWriter json, CardView? card)
    {
        if (card is not null)
        {
            json.WriteString("thumbnail_url", card.Address);
            json.WriteNumber("thumbnail_width", card.Width);
            json.WriteNumber("thumbnail_height", card.Height);
        }
    }
}
