using Briefing.Model.Linked;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Rendering.Assets;

/// <summary>Finds the pictures that pages show: others, such as those of a draft, are not published.</summary>
internal static class UsedImages
{
    /// <summary>The names of the pictures, each once.</summary>
    public static IEnumerable<string> Of(Site site) =>
        Pictures(site).Concat(Texts(site).SelectMany(InText)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Pictures(Site site) =>
        site
            .Actors.All.Select(linked => linked.Actor.Image)
            .Concat(site.Events.All.Select(linked => linked.Event.Image))
            .Where(image => image is not null)
            .Select(image => image!.File.Value);

    private static IEnumerable<LinkedProse> Texts(Site site)
    {
        IEnumerable<LinkedProse?> texts =
        [
            site.Brief.Summary,
            site.Base is null ? null : site.Brief.Newsletter?.Intro,
            .. site.Brief.KeyPoints,
            .. site.Brief.Corrections.Select(correction => correction.What),
            .. site.Actors.All.SelectMany(linked => new[] { linked.Summary, linked.Body }),
            .. site.Actors.All.SelectMany(linked => linked.Relations).Select(reading => reading.Note),
            .. site.Events.All.SelectMany(linked => new[] { linked.Summary, linked.Body }),
            .. site.Quotes.All.SelectMany(linked => new[] { linked.Note, linked.Body }),
            .. site.Sources.All.SelectMany(linked => new[] { linked.Note, linked.Body }),
            .. site.Pages.All.Select(linked => linked.Body),
        ];
        return texts.OfType<LinkedProse>();
    }

    private static IEnumerable<string> InText(LinkedProse linked) =>
        linked.Prose.Markdown.Contains("![", StringComparison.Ordinal)
            ? linked
                .Prose.Tree.Descendants<LinkInline>()
                .Where(link => link.IsImage)
                .Select(link => ImageFolder.NameIn(link.Url))
                .OfType<string>()
            : [];
}
