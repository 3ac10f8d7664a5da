using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Briefing.Pipelines;

namespace Briefing.Tests.WholeSites;

/// <summary>A briefing in a folder of its own, and the site that was built from it. Both go when it is disposed of.</summary>
internal sealed class SiteOnDisk : IDisposable
{
    private SiteOnDisk(string root) => Root = root;

    public string Root { get; }

    public string Output => Path.Combine(Root, "output");

    /// <summary>Writes a briefing: pairs of a path and a text.</summary>
    public static SiteOnDisk With(params ReadOnlySpan<(string Path, string Text)> files)
    {
        var site = new SiteOnDisk(Directory.CreateTempSubdirectory("briefing-").FullName);
        Directory.CreateDirectory(Path.Combine(site.Root, "input"));
        Directory.CreateDirectory(Path.Combine(site.Root, "seeds"));
        foreach (var (path, text) in files)
        {
            site.Write(path, text);
        }

        return site;
    }

    /// <summary>A copy of the real briefing.</summary>
    public static SiteOnDisk OfTheSeed()
    {
        var site = With();
        foreach (var folder in (string[])["input", "seeds"])
        {
            foreach (var file in Directory.GetFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(site.Root, Path.GetRelativePath(Repository.Root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }

        return site;
    }

    public void Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    public void WriteBytes(string path, byte[] bytes)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    /// <summary>Builds, and says what was found.</summary>
    public BuildResult TryBuild(Func<BuildSettings, BuildSettings>? change = null)
    {
        var settings = new BuildSettings { Root = Root, Output = Output };
        return Microsite.Build(change?.Invoke(settings) ?? settings, null, TestContext.Current.CancellationToken);
    }

    /// <summary>Builds, and fails where anything is found.</summary>
    public SiteOnDisk Build(Func<BuildSettings, BuildSettings>? change = null)
    {
        var result = TryBuild(change);
        Assert.Empty(result.Diagnostics.Select(found => $"{found.Place} {found.Rule.Code} {found.Message}"));
        return this;
    }

    /// <summary>All files of the site with their bytes, by path.</summary>
    public ImmutableSortedDictionary<string, byte[]> Files() =>
        Directory
            .GetFiles(Output, "*", SearchOption.AllDirectories)
            .ToImmutableSortedDictionary(
                file => Path.GetRelativePath(Output, file).Replace('\\', '/'),
                File.ReadAllBytes,
                StringComparer.Ordinal
            );

    /// <summary>The paths of the pages in the frame of the theme: those that a reader stays on.</summary>
    public IEnumerable<string> Pages() =>
        Files()
            .Keys.Where(path =>
                path.EndsWith(".html", StringComparison.Ordinal)
                && Read(path).Contains("<main id=\"main\">", StringComparison.Ordinal)
            );

    /// <summary>The text of a file of the site.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Output, path));

    /// <summary>A page of the site, parsed: <c>actors/x/</c>, or the empty path for the home page.</summary>
    public IHtmlDocument Page(string path) =>
        new HtmlParser().ParseDocument(
            Read(path.EndsWith('/') || path.Length == 0 ? Path.Combine(path, "index.html") : path)
        );

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
