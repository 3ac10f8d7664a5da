using Briefing.Model;
using Briefing.Rendering.Assets;

namespace Briefing.Rendering.Views;

/// <summary>A picture with what must be said about it.</summary>
internal sealed class ImageView(Image image, ImageSize? size) : ViewOf<ImageView>
{
    /// <summary>Its address from the site's root.</summary>
    public string Path => ImageFolder.PathOf(image.File.Value);

    /// <summary>What it shows, for those who do not see it.</summary>
    public string Alt => image.Alt;

    /// <summary>Who made it.</summary>
    public string? Credit => image.Credit;

    /// <summary>On what terms it may be shown.</summary>
    public string? Licence => image.Licence;

    /// <summary>Its width in pixels, where its file says so.</summary>
    public int? Width => size?.Width;

    /// <summary>Its height in pixels, where its file says so.</summary>
    public int? Height => size?.Height;
}
