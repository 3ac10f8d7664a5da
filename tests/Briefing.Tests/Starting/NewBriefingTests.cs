using Briefing.Diagnostics;
using Briefing.Starting;

namespace Briefing.Tests.Starting;

public sealed class NewBriefingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void All_files_are_made_and_nothing_else()
    {
        Assert.Empty(Make("a/b", StarterFiles.All()));

        Assert.Equal(StarterFiles.All().Select(file => file.Path), FilesIn("a/b"));
        Assert.Equal([".github", ".vscode", "input", "seeds", "theme"], FoldersIn("a/b"));
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(PathOf("harbour"));

        Assert.Empty(Make("harbour", StarterFiles.All()));
        Assert.Equal(StarterFiles.All().Select(file => file.Path), FilesIn("harbour"));
    }

    [Fact]
    public void A_repository_that_was_just_cloned_is_taken()
    {
        Directory.CreateDirectory(PathOf("harbour/.git"));
        File.WriteAllText(PathOf("harbour/.git/HEAD"), "ref: refs/heads/main");

        Assert.Empty(Make("harbour", StarterFiles.All()));
        Assert.Equal("ref: refs/heads/main", File.ReadAllText(PathOf("harbour/.git/HEAD")));
        Assert.True(File.Exists(PathOf("harbour/input/briefing.yml")));
    }

    [Fact]
    public void A_file_of_that_name_is_left_alone()
    {
        File.WriteAllText(PathOf("harbour"), "mine");

        Assert.Equal(["BR0601: `harbour` is a file, and a briefing is a folder"], Make("harbour", StarterFiles.All()));
        Assert.Equal("mine", File.ReadAllText(PathOf("harbour")));
    }

    [Fact]
    public void Of_many_files_in_the_way_some_are_named()
    {
        foreach (var name in (string[])["d", "b", "a", "c", ".e"])
        {
            File.WriteAllText(PathOf(name), "");
        }

        Assert.Equal(
            ["BR0601: the folder `.` is not empty: it holds `.e`, `a` and `3 more`"],
            Make(".", StarterFiles.All())
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Where_a_file_cannot_be_written_nothing_half_made_stays(bool isThere)
    {
        if (isThere)
        {
            Directory.CreateDirectory(PathOf("harbour"));
        }

        var found = Make("harbour", [OneFile("input/a.yml"), OneFile("README.md"), OneFile("README.md/b.yml")]);

        Assert.StartsWith(
            "BR0602: the folder `harbour` cannot be made: ",
            Assert.Single(found),
            StringComparison.Ordinal
        );
        Assert.Equal(isThere, Directory.Exists(PathOf("harbour")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(isThere ? PathOf("harbour") : _folder));
    }

    private static StarterFile OneFile(string path) => new(path, "x: y\n"u8.ToArray());

    private IEnumerable<string> Make(string name, IReadOnlyList<StarterFile> files)
    {
        var diagnostics = new DiagnosticBag();
        new NewBriefing(Path.GetFullPath(name, _folder), name, diagnostics).Make(files);
        return diagnostics.InOrder().Select(found => $"{found.Rule.Code}: {found.Message}");
    }

    private string PathOf(string name) => Path.Combine(_folder, name);

    private IEnumerable<string> FilesIn(string name) =>
        Directory
            .GetFiles(PathOf(name), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(PathOf(name), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private IEnumerable<string> FoldersIn(string name) =>
        Directory
            .GetDirectories(PathOf(name))
            .Select(folder => Path.GetFileName(folder)!)
            .Order(StringComparer.Ordinal);
}
