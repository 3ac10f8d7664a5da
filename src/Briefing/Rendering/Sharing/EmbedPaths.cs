using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Sharing;

/// <summary>
/// Where embeds stand, from the site's root: <c>embed/quotes/x/</c> for <c>quotes/x/</c>. What has another id now or is gone
/// keeps its old address here too: the pages of others still show it.
/// </summary>
internal static class EmbedPaths
{
    /// <summary>The folder, which hosts are told may be framed.</summary>
    public const string Folder = "embed/";

    /// <summary>The kinds of entries that have an embed.</summary>
    public static IReadOnlyList<EntryKind> Kinds { get; } = [EntryKind.Quote, EntryKind.Event, EntryKind.Actor];

    /// <summary>Where the embed of a page stands.</summary>
    public static string Of(string page) => Folder + page;

    /// <summary>The file that describes an embed to hosts, beside it.</summary>
    public static string DescriptionOf(string page) => $"{Of(page)}oembed.json";

    /// <summary>Old addresses of embeds, and the entries that they are of.</summary>
    public static IEnumerable<Moved> Moved(Site site) =>
        site
            .Permalinks.Moved.Where(moved => IsOfAPage(moved.From))
            .Select(moved => moved with { From = Of(moved.From) });

    /// <summary>Addresses of embeds whose entry was taken out.</summary>
    public static IEnumerable<string> Withdrawn(Site site) => site.Permalinks.Withdrawn.Where(IsOfAPage).Select(Of);

    // Short addresses begin with a letter and have no embeds.
    private static bool IsOfAPage(string path) =>
        Kinds.Any(kind => path.StartsWith($"{kind.Plural()}/", StringComparison.Ordinal));
}
