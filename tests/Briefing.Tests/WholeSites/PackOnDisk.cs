using System.IO.Compression;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Briefing.Pipelines;
using Briefing.Publishing.Packs;

namespace Briefing.Tests.WholeSites;

/// <summary>
/// A briefing that was packed, its zip unpacked as a colleague would: open <see cref="Home"/> from the disk. All of it goes
/// when it is disposed of.
/// </summary>
internal sealed class PackOnDisk : IDisposable
{
    private readonly SiteOnDisk _site;

    private PackOnDisk(SiteOnDisk site, IReadOnlyList<PackedFile> files)
    {
        _site = site;
        (Zip, Html) = (files[0].Path, files[1].Path);
        Unpacked = Path.Combine(site.Root, "unpacked");
        ZipFile.ExtractToDirectory(Zip, Unpacked);
        Folder = Assert.Single(Directory.GetFileSystemEntries(Unpacked));
    }

    /// <summary>The zip.</summary>
    public string Zip { get; }

    /// <summary>The single file.</summary>
    public string Html { get; }

    /// <summary>Where the zip was unpacked to.</summary>
    public string Unpacked { get; }

    /// <summary>The folder that was in the zip.</summary>
    public string Folder { get; }

    /// <summary>The page to open.</summary>
    public string Home => Path.Combine(Folder, "index.html");

    /// <summary>The briefing, as its editor has it.</summary>
    public string Root => _site.Root;

    /// <summary>Packs a briefing, and fails where anything is found.</summary>
    public static PackOnDisk Of(SiteOnDisk site, Func<BuildSettings, BuildSettings>? change = null)
    {
        var settings = new BuildSettings { Root = site.Root, Output = site.Output };
        var stop = TestContext.Current.CancellationToken;
        var result = Microsite.Pack(change?.Invoke(settings) ?? settings, into: null, report: null, stop);
        Assert.Empty(result.Diagnostics.Select(found => $"{found.Place} {found.Rule.Code} {found.Message}"));
        return new PackOnDisk(site, result.Packs);
    }

    /// <summary>The paths of the pages in the folder.</summary>
    public IEnumerable<string> Pages() =>
        Directory
            .GetFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    /// <summary>A page in the folder, parsed.</summary>
    public IHtmlDocument Page(string path) => Parse(Path.Combine(Folder, path));

    /// <summary>The single file, parsed.</summary>
    public IHtmlDocument Whole() => Parse(Html);

    public void Dispose() => _site.Dispose();

    private static IHtmlDocument Parse(string file) => new HtmlParser().ParseDocument(File.ReadAllText(file));
}
