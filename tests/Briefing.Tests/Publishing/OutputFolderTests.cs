using System.Text;
using Briefing.Diagnostics;
using Briefing.Pipelines;
using Briefing.Publishing;

namespace Briefing.Tests.Publishing;

public sealed class OutputFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory().FullName;
    private readonly DiagnosticBag _diagnostics = new();

    private string Output => Path.Combine(_root, "output");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_build_puts_its_files_where_they_belong()
    {
        Build(("index.html", "home"), ("actors/ana/index.html", "Ana"));

        Assert.Equal(["output/.briefing", "output/actors/ana/index.html", "output/index.html"], Files());
        Assert.Equal("Ana", File.ReadAllText(Path.Combine(Output, "actors/ana/index.html")));
    }

    [Fact]
    public void The_next_build_replaces_the_site_whole()
    {
        Build(("index.html", "old"), ("gone/index.html", "old"));
        Build(("index.html", "new"));

        Assert.Equal(["output/.briefing", "output/index.html"], Files());
        Assert.Equal("new", File.ReadAllText(Path.Combine(Output, "index.html")));
    }

    [Fact]
    public void A_build_that_is_not_published_leaves_the_last_good_site()
    {
        Build(("index.html", "old"));
        using (var folder = Open())
        {
            Write(folder, ("index.html", "new"));
        }

        Assert.Equal(["output/.briefing", "output/index.html"], Files());
        Assert.Equal("old", File.ReadAllText(Path.Combine(Output, "index.html")));
    }

    [Fact]
    public void Errors_keep_a_build_from_being_published()
    {
        using (var folder = Open())
        {
            Write(folder, ("index.html", "new"));
            _diagnostics.Add(PublishingRules.DeadLink, place: null, "dead");
            folder.Publish();
        }

        Assert.Empty(Files());
    }

    [Fact]
    public void What_a_killed_build_was_writing_is_cleared_away()
    {
        Build(("index.html", "old"));
        Put(".output.build/.briefing", "");
        Put(".output.build/next/.briefing", "");
        Put(".output.build/next/half/index.html", "half");

        Build(("index.html", "new"));

        Assert.Equal(["output/.briefing", "output/index.html"], Files());
    }

    [Fact]
    public void A_site_that_a_killed_build_had_set_aside_is_put_back()
    {
        Put(".output.build/.briefing", "");
        Put(".output.build/last/.briefing", "");
        Put(".output.build/last/index.html", "old");
        Put(".output.build/next/index.html", "half");

        Open().Dispose();

        Assert.Equal(["output/.briefing", "output/index.html"], Files());
        Assert.Equal("old", File.ReadAllText(Path.Combine(Output, "index.html")));
    }

    [Fact]
    public void An_old_site_that_a_killed_build_had_replaced_is_deleted()
    {
        Build(("index.html", "new"));
        Put(".output.build/.briefing", "");
        Put(".output.build/last/index.html", "old");

        Open().Dispose();

        Assert.Equal(["output/.briefing", "output/index.html"], Files());
        Assert.Equal("new", File.ReadAllText(Path.Combine(Output, "index.html")));
    }

    [Fact]
    public void Two_builds_do_not_get_in_each_others_way()
    {
        using var first = Open();
        Open().Dispose();

        Assert.Equal("BR0505 another build is just writing to `output`", Found());
        Write(first, ("index.html", "first"));
    }

    [Fact]
    public void A_check_writes_nothing()
    {
        using (var folder = OutputFolder.Open(Settings() with { CheckOnly = true }, _diagnostics))
        {
            Write(folder, ("index.html", "home"));
            folder.Publish();
        }

        Assert.Empty(Files());
        Assert.Equal("", Found());
    }

    [Fact]
    public void A_folder_that_no_build_has_made_is_left_alone()
    {
        Put("output/thesis.doc", "years of work");
        Put("output/a", "");
        Put("output/b", "");
        Put("output/c", "");

        Build(("index.html", "home"));

        Assert.Equal(
            "BR0503 the output folder `output` holds what no build has put there: `a`, `b` and `2 more`",
            Found()
        );
        Assert.Equal(["output/a", "output/b", "output/c", "output/thesis.doc"], Files());
    }

    [Fact]
    public void An_empty_folder_may_be_taken()
    {
        Directory.CreateDirectory(Output);

        Build(("index.html", "home"));

        Assert.Equal(["output/.briefing", "output/index.html"], Files());
    }

    [Fact]
    public void A_repository_is_left_alone_even_where_a_build_has_been()
    {
        Build(("index.html", "home"));
        Put("output/.git/HEAD", "");

        Build(("index.html", "home"));

        Assert.Equal("BR0503 the output folder `output` holds a Git repository, which a build would delete", Found());
    }

    [Theory]
    [InlineData(".", "the output folder `.` holds the briefing itself")]
    [InlineData("input", "the output folder `input` lies in `input/`, which every build reads")]
    [InlineData("input/site", "the output folder `input/site` lies in `input/`, which every build reads")]
    [InlineData("seeds", "the output folder `seeds` lies in `seeds/`, which every build reads")]
    [InlineData("theme/x", "the output folder `theme/x` lies in `theme/`, which every build reads")]
    [InlineData("/", "the output folder `/` is a whole drive")]
    [InlineData("file", "the output folder `file` is a file")]
    public void Folders_that_matter_are_refused(string output, string expected)
    {
        Put("file", "");
        OutputFolder.Open(Settings() with { Output = Path.Combine(_root, output) }, _diagnostics).Dispose();

        Assert.Equal("BR0503 " + expected, Found());
    }

    [Fact]
    public void A_home_folder_is_refused()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        OutputFolder.Open(Settings() with { Output = home }, _diagnostics).Dispose();

        Assert.Equal($"BR0503 the output folder `{home}` is or holds your home folder", Found());
    }

    [Fact]
    public void The_parent_of_the_briefing_is_refused_even_through_a_link()
    {
        Directory.CreateSymbolicLink(Path.Combine(_root, "link"), Path.GetDirectoryName(_root)!);
        OutputFolder.Open(Settings() with { Output = Path.Combine(_root, "link") }, _diagnostics).Dispose();

        Assert.Equal($"BR0503 the output folder `{Path.GetDirectoryName(_root)}` holds the briefing itself", Found());
    }

    [Fact]
    public void A_link_stays_a_link_and_the_folder_behind_it_is_replaced()
    {
        Directory.CreateDirectory(Path.Combine(_root, "disk"));
        Directory.CreateSymbolicLink(Output, Path.Combine(_root, "disk/site"));

        Build(("index.html", "home"));

        Assert.NotNull(new DirectoryInfo(Output).LinkTarget);
        Assert.Equal("home", File.ReadAllText(Path.Combine(_root, "disk/site/index.html")));
    }

    [Fact]
    public void Something_else_in_the_place_of_the_workshop_is_left_alone()
    {
        Put(".output.build/mine", "");

        Build(("index.html", "home"));

        Assert.Equal(
            "BR0503 `.output.build` stands where a build puts its site together, and no build has made it",
            Found()
        );
    }

    [Fact]
    public void A_file_in_the_way_is_said_in_plain_words()
    {
        Put("notes.txt", "");
        OutputFolder.Open(Settings() with { Output = Path.Combine(_root, "notes.txt/site") }, _diagnostics).Dispose();

        Assert.Equal(
            "BR0505 the output folder `notes.txt/site` cannot be made: a folder on the way to it is missing or is a file",
            Found()
        );
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_said_in_plain_words()
    {
        var name = new string('x', 300) + ".html";
        Build((name, "too long"));

        Assert.Equal(
            $"BR0505 `{name}` cannot be written to `output`: the path is longer than the file system allows",
            Found()
        );
        Assert.Empty(Files());
    }

    [Fact]
    public void Two_documents_with_one_address_are_named()
    {
        using (var folder = Open())
        {
            WriteDocuments(
                folder,
                new Document { Source = "input/a.md", Destination = "a/index.html" },
                new Document { Destination = "a/index.html" },
                new Document { Source = "input/images/Map.png", Destination = "images/Map.png" },
                new Document { Source = "input/images/map.png", Destination = "images/map.png" }
            );
            folder.Publish();
        }

        Assert.Equal(
            """
            BR0504 the address `a/index.html` is taken twice
              `a/index.html` comes from `input/a.md`
              `a/index.html` is a page that every site has
            BR0504 the addresses `images/Map.png` and `images/map.png` differ in case only, and are one file on many machines
              `images/Map.png` comes from `input/images/Map.png`
              `images/map.png` comes from `input/images/map.png`
            """,
            Found()
        );
        Assert.Empty(Files());
    }

    private BuildSettings Settings() => new() { Root = _root, Output = Output };

    private OutputFolder Open() => OutputFolder.Open(Settings(), _diagnostics);

    private void Build(params (string Path, string Text)[] files)
    {
        using var folder = Open();
        Write(folder, files);
        folder.Publish();
    }

    private void Write(OutputFolder folder, params (string Path, string Text)[] files) =>
        WriteDocuments(
            folder,
            [.. files.Select(f => new Document { Destination = f.Path, Content = Encoding.UTF8.GetBytes(f.Text) })]
        );

    private void WriteDocuments(OutputFolder folder, params Document[] documents) =>
        new WriteFiles(folder).Execute(
            documents,
            new PipelineContext
            {
                Settings = Settings(),
                Diagnostics = _diagnostics,
                Outputs = PhaseOutputs.None,
            }
        );

    private void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_root, path))!);
        File.WriteAllText(Path.Combine(_root, path), text);
    }

    private string Found() =>
        string.Join(
            '\n',
            _diagnostics
                .InOrder()
                .Select(d =>
                    string.Join("\n  ", d.Notes.Select(note => note.Message).Prepend($"{d.Rule.Code} {d.Message}"))
                )
        );

    private IEnumerable<string> Files() =>
        Directory
            .EnumerateFiles(_root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(file => Path.GetRelativePath(_root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
