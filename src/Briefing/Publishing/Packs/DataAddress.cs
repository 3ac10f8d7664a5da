using Briefing.Pipelines;

namespace Briefing.Publishing.Packs;

/// <summary>Addresses that are the file themselves: <c>data:image/png;base64,…</c>.</summary>
internal static class DataAddress
{
    /// <summary>The address of a picture or typeface.</summary>
    public static string Of(Document file) =>
        $"data:{TypeOf(file.Destination!)};base64,{Convert.ToBase64String(file.Content.Span)}";

    private static string TypeOf(string path) =>
        Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".SVG" => "image/svg+xml",
            ".PNG" => "image/png",
            ".JPG" or ".JPEG" => "image/jpeg",
            ".GIF" => "image/gif",
            ".WEBP" => "image/webp",
            ".AVIF" => "image/avif",
            ".ICO" => "image/x-icon",
            ".WOFF2" => "font/woff2",
            ".WOFF" => "font/woff",
            ".TTF" => "font/ttf",
            ".OTF" => "font/otf",
            _ => "application/octet-stream",
        };
}
