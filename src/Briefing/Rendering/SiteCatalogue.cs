using Briefing.Model;
using Briefing.Rendering.Assets;
using Briefing.Rendering.Data;

namespace Briefing.Rendering;

/// <summary>Hands what pages are made from to those who write data: the same entries, addresses and words.</summary>
internal static class SiteCatalogue
{
    /// <summary>The catalogue of a site.</summary>
    public static Catalogue Of(Site site) =>
        new()
        {
            Brief = site.Brief,
            Actors = site.Actors.All,
            Events = site.Events.All,
            Quotes = site.Quotes.All,
            Sources = site.Sources.All,
            Pages = site.Pages.All,
            BaseAddress = site.Base is { } address ? new Uri(address.Address) : null,
            Wording = new Wording(site.Strings.Find, site.Strings.FindCounted),
            PathOfImage = image => PathOf(image, site),
        };

    private static string? PathOf(Image image, Site site) =>
        site.Images.Read(image.File.Value) is null ? null : ImageFolder.PathOf(image.File.Value);
}
