using Briefing.Rendering.Assets;

namespace Briefing.Rendering.Html.Prose;

/// <summary>Says where an address in the editor's Markdown leads from the page that shows it.</summary>
internal static class ProseAddress
{
    /// <summary>
    /// The address to write; none where it is not allowed. A relative one is meant from the site's root, whatever the page;
    /// one of a picture, with <c>images/</c> in it, from there.
    /// </summary>
    public static string? Of(string? written, ProseRenderer prose)
    {
        if (SafeAddress.Of(written) is not { } address || SafeAddress.IsAbsolute(address))
        {
            return SafeAddress.Of(written);
        }

        if (address.StartsWith('#'))
        {
            return address.Length == 1 ? address
                : prose.Here.IsMail ? $"{prose.Here.Root}#{prose.Prefix}{address[1..]}"
                : $"#{prose.Prefix}{address[1..]}";
        }

        return ImageFolder.NameIn(address) is { } image
            ? prose.Here.Root + ImageFolder.PathOf(image)
            : prose.Here.Root + FromRoot(address);
    }

    private static string FromRoot(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? address : address[..end];
        var rest = end < 0 ? "" : address[end..];
        var steps = path.Split('/').Where((step, i) => step is not ("." or "..") && (step.Length > 0 || i > 0));
        return string.Join('/', steps) + rest;
    }
}
