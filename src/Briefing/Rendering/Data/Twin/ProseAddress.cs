using Briefing.Rendering.Assets;

namespace Briefing.Rendering.Data.Twin;

/// <summary>Says where an address in the editor's Markdown leads from the file that it is copied to.</summary>
internal static class ProseAddress
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    /// <summary>
    /// The address to write. A relative one is meant from the site's root, whatever the page, one of a picture from there
    /// too; one that could run something leads nowhere.
    /// </summary>
    public static string Of(string address, string file, Addresses addresses)
    {
        if (!IsSafe(address))
        {
            return "#";
        }

        var isElsewhere = SchemeOf(address) is not null || address.StartsWith('#');
        return MarkdownText.Destination(isElsewhere ? address : addresses.Between(file, Target(address)));
    }

    /// <summary>Whether an address is relative or has a scheme that only shows something.</summary>
    public static bool IsSafe(string address) =>
        !address.Any(char.IsControl)
        && !(address is ['/' or '\\', '/' or '\\', ..])
        && (SchemeOf(address) is not { } scheme || Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase));

    private static string? SchemeOf(string address)
    {
        var end = address.AsSpan().IndexOfAny(":/?#");
        return end > 0 && address[end] == ':' ? address[..end].Trim() : null;
    }

    private static string Target(string address) =>
        ImageFolder.NameIn(address) is { } image ? ImageFolder.PathOf(image) : FromRoot(address);

    private static string FromRoot(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? address : address[..end];
        var steps = path.Split('/').Where((step, i) => step is not ("." or "..") && (step.Length > 0 || i > 0));
        return string.Join('/', steps) + (end < 0 ? "" : address[end..]);
    }
}
