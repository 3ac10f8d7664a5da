using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Briefing.Rendering.Themes;

namespace Briefing.Rendering.Assets;

/// <summary>
/// Styles, scripts and pictures of the theme. Each has a part of its content's hash in its name, so that a host may tell
/// browsers to keep it for good.
/// </summary>
internal sealed class AssetCatalogue
{
    private const string Folder = "assets/";

    private readonly FrozenDictionary<string, Asset> _assets;

    private AssetCatalogue(IEnumerable<Asset> assets) =>
        _assets = assets.ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);

    /// <summary>The names that templates know: <c>site.css</c>.</summary>
    public IEnumerable<string> Names => _assets.Keys;

    /// <summary>All files, by name.</summary>
    public ImmutableArray<Asset> All => [.. _assets.Values.OrderBy(asset => asset.Name, StringComparer.Ordinal)];

    /// <summary>Reads the files of the theme's folder assets/.</summary>
    public static AssetCatalogue Load(ThemeFiles files)
    {
        var raw = files
            .All.Where(file => file.Key.StartsWith(Folder, StringComparison.Ordinal))
            .Select(file => (Name: file.Key[Folder.Length..], file.Value.Bytes))
            .ToLookup(file => file.Name.EndsWith(".css", StringComparison.Ordinal));
        var plain = raw[false].Select(file => Make(file.Name, Lean(file))).ToList();
        return new AssetCatalogue([.. plain, .. raw[true].Select(file => Make(file.Name, PointAt(plain, file)))]);
    }

    /// <summary>Where a file stands, from the site's root; none where there is none of that name.</summary>
    public string? PathOf(string name) => _assets.GetValueOrDefault(name)?.Path;

    private static Asset Make(string name, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        var ending = Path.GetExtension(name);
        return new Asset(name, $"{Folder}{name[..^ending.Length]}.{hash}{ending}", bytes);
    }

    private static byte[] Lean((string Name, byte[] Bytes) file) =>
        file.Name.EndsWith(".js", StringComparison.Ordinal)
            ? Encoding.UTF8.GetBytes(LeanScript.Of(Encoding.UTF8.GetString(file.Bytes)))
            : file.Bytes;

    // A style sheet names other files as url(name), from the folder it is in itself.
    private static byte[] PointAt(List<Asset> others, (string Name, byte[] Bytes) sheet)
    {
        var css = LeanStyle.Of(Encoding.UTF8.GetString(sheet.Bytes));
        var folder = sheet.Name[..(sheet.Name.LastIndexOf('/') + 1)];
        foreach (var other in others.Where(other => other.Name.StartsWith(folder, StringComparison.Ordinal)))
        {
            var (written, meant) = (other.Name[folder.Length..], other.Path[(Folder.Length + folder.Length)..]);
            css = css.Replace($"url({written})", $"url({meant})", StringComparison.Ordinal)
                .Replace($"url(\"{written}\")", $"url(\"{meant}\")", StringComparison.Ordinal);
        }

        return Encoding.UTF8.GetBytes(css);
    }
}
