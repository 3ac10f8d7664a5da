using Briefing.Reading.Files;

namespace Briefing.Reading.Markup;

/// <summary>How Markdown names a picture: <c>images/summit.png</c>, wherever the text stands.</summary>
internal static class PicturePath
{
    private const string Prefix = "images/";

    /// <summary>The picture's name in the folder; none where the address is not in it.</summary>
    public static string? NameIn(string address)
    {
        return address.StartsWith(Prefix, StringComparison.Ordinal)
            ? Uri.UnescapeDataString(address[Prefix.Length..])
            : null;
    }

    /// <summary>What to write instead of an address that leads to no picture.</summary>
    public static string Advice(string address, FolderNames folder)
    {
        if (AddressScheme.Of(address) is not null || address.StartsWith('/'))
        {
            return "save the picture in `input/images/` and write `images/` and its name: pages show no pictures from elsewhere";
        }

        var name = address[(address.LastIndexOf('/') + 1)..];
        return folder.Has(name) ? $"write `{Prefix}{name}`" : folder.Advice(name);
    }
}
