using System.Text;
using Briefing.Diagnostics;
using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Publishing.Packs;

namespace Briefing.Tests.Publishing.Packs;

public sealed class PackShelfTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory().FullName;
    private readonly DiagnosticBag _diagnostics = new();

    private string Zip => Path.Combine(_root, "packs", "a-harbour.zip");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_pack_takes_its_place_and_the_next_one_takes_it_from_it()
    {
        Pack("first");
        Pack("second");

        Assert.StartsWith("second", File.ReadAllText(Zip), StringComparison.Ordinal);
        Assert.Equal(["a-harbour.zip"], Names());
        Assert.False(_diagnostics.HasErrors);
    }

    [Fact]
    public void Errors_leave_the_last_good_pack_whole()
    {
        Pack("first");
        Pack("second", () => _diagnostics.Add(PublishingRules.DeadLink, place: null, "dead"));

        Assert.StartsWith("first", File.ReadAllText(Zip), StringComparison.Ordinal);
        Assert.Equal(["a-harbour.zip"], Names());
    }

    [Fact]
    public void What_a_killed_pack_left_behind_is_written_over()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Zip)!);
        File.WriteAllText(Path.Combine(_root, "packs", ".a-harbour.zip.next"), "half");

        Pack("whole");

        Assert.Equal(["a-harbour.zip"], Names());
    }

    [Theory]
    [InlineData(null, "packs/a-harbour")]
    [InlineData("to-send", "to-send/a-harbour")]
    [InlineData("to-send/", "to-send/a-harbour")]
    [InlineData("v1.2", "v1.2/a-harbour")]
    [InlineData("to-send/Report.ZIP", "to-send/Report")]
    [InlineData("report.html", "report")]
    [InlineData("folder.zip", "folder.zip/a-harbour")]
    public void A_file_names_both_and_a_folder_takes_both(string? into, string expected)
    {
        Directory.CreateDirectory(Path.Combine(_root, "folder.zip"));
        using var shelf = Shelf(into);

        var target = shelf.Choose("A harbour")!;

        Assert.Equal(Path.Combine(_root, expected) + ".zip", target.Zip);
        Assert.Equal(Path.Combine(_root, expected) + ".html", target.Html);
    }

    [Theory]
    [InlineData("site", "the folder `site` belongs to a site, which every build replaces whole")]
    [InlineData("site/deep", "the folder `site/deep` belongs to a site, which every build replaces whole")]
    [InlineData("output/x", "the folder `output/x` belongs to a site, which every build replaces whole")]
    [InlineData("input/pages", "the folder `input/pages` lies in `input/`, which every build reads")]
    [InlineData("foreign/a.zip/b.zip", "the folder `foreign/a.zip` is a file")]
    [InlineData("foreign/a.zip", "`foreign/a.zip` is there already, and no pack has made it")]
    [InlineData("foreign/b.zip", "`foreign/b.html` is there already, and no pack has made it")]
    public void What_no_pack_has_made_is_left_alone(string into, string expected)
    {
        Put("site/.briefing");
        Put("foreign/a.zip");
        Put("foreign/b.html");
        using var shelf = Shelf(into);

        Assert.Null(shelf.Choose("A harbour"));
        Assert.Equal([("BR0511", expected)], _diagnostics.InOrder().Select(found => (found.Rule.Code, found.Message)));
    }

    private void Pack(string text, Action? before = null)
    {
        using var shelf = Shelf(into: null);
        var target = shelf.Choose("A harbour")!;
        shelf.Put(target.Zip, stream => stream.Write(Encoding.UTF8.GetBytes($"{text} {PackMark.Words}")));
        before?.Invoke();
        shelf.Publish();
    }

    private PackShelf Shelf(string? into) =>
        new(
            new BuildSettings { Root = _root, Output = Path.Combine(_root, "output") },
            into is null ? null : Path.Combine(_root, into),
            _diagnostics
        );

    private void Put(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_root, path))!);
        File.WriteAllText(Path.Combine(_root, path), "mine");
    }

    private IEnumerable<string?> Names() =>
        Directory.GetFiles(Path.GetDirectoryName(Zip)!).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
