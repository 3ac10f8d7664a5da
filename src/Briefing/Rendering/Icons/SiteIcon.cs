using System.Security.Cryptography;
using Briefing.Model;
using Briefing.Pipelines;

namespace Briefing.Rendering.Icons;

/// <summary>
/// The icon of a site as PNG: the theme's own <c>assets/touch-icon.png</c>, or else one that is drawn in the theme's colours
/// where cards are drawn too. The SVG beside it is all that most browsers need.
/// </summary>
internal sealed class SiteIcon
{
    private const string Asset = "touch-icon.png";

    private readonly Lazy<byte[]?> _drawn;
    private readonly string? _asset;

    private SiteIcon(Site site, BuildSettings settings)
    {
        _asset = site.Theme.Assets.PathOf(Asset);
        var isWanted =
            _asset is null && settings.Cards && site.Base is not null && site.Brief.Brief.Cards != CardChoice.None;
        var theme = site.Theme.Settings;
        _drawn = new(() => isWanted ? TouchIcon.Paint(theme.Accent, theme.Paper) : null);
    }

    /// <summary>The picture, where it is drawn.</summary>
    public byte[]? Drawn => _drawn.Value;

    /// <summary>Where it stands, from the site's root; none where there is none.</summary>
    public string? Path => field ??= _asset ?? (Drawn is { } png ? PathOf(png) : null);

    /// <summary>The icon of a site.</summary>
    public static SiteIcon Of(Site site, BuildSettings settings) => new(site, settings);

    private static string PathOf(byte[] png) =>
        $"assets/touch-icon.{Convert.ToHexStringLower(SHA256.HashData(png))[..10]}.png";
}
