using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Briefing.Starting;

namespace Briefing.Tests.WholeSites;

/// <summary>Looks at the briefing that <c>briefing new</c> makes, and at the site that is built from it.</summary>
public sealed partial class StarterTests : IDisposable
{
    private readonly SiteOnDisk _site = SiteOnDisk.With();

    public StarterTests()
    {
        foreach (var file in StarterFiles.All())
        {
            _site.WriteBytes(file.Path, file.Content.ToArray());
        }
    }

    public void Dispose() => _site.Dispose();

    public static TheoryData<string> Sheets => [.. Paths.Where(path => path.EndsWith(".md", StringComparison.Ordinal))];

    private static IEnumerable<string> Paths => StarterFiles.All().Select(file => file.Path);

    [Fact]
    public void The_site_has_a_page_for_each_kind_of_entry()
    {
        _site.Build(settings => settings with { Strict = true });

        Assert.Equal("Ana Lopez", Heading("actors/ana-lopez/"));
        Assert.Equal("Hearing on the harbour", Heading("events/hearing/"));
        Assert.Equal("Minister promises a new harbour for Aldport", Heading("sources/harbour-hearing/"));
        Assert.Equal("Method", Heading("pages/method/"));
        Assert.Contains("leads", _site.Page("actors/ben-okoro/").Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "paragraph\u00A03",
            _site.Page("quotes/first-ship/").Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_not_part_of_the_text_is_left_out()
    {
        _site.Build();

        Assert.DoesNotContain(
            _site.Files().Values,
            bytes => Encoding.UTF8.GetString(bytes).Contains("Share this article", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Whatever_is_switched_off_can_be_switched_on()
    {
        var path = Path.Combine(_site.Root, "input/briefing.yml");
        var text = File.ReadAllText(path);
        _site.Write("input/briefing.yml", SwitchedOff().Replace(text, "$1"));

        _site.Build(settings => settings with { Strict = true });

        Assert.Equal(6, SwitchedOff().Count(text));
        Assert.Contains("/q/", _site.Read("quotes/first-ship/index.html"), StringComparison.Ordinal);
        Assert.Contains("Compiled from one", _site.Page("").Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void A_link_between_its_files_leads_somewhere(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        var links = Link()
            .Matches(File.ReadAllText(Path.Combine(_site.Root, path)))
            .Select(link => link.Groups[1].Value);

        Assert.All(links, link => Assert.True(File.Exists(Path.Combine(_site.Root, folder, link)), link));
    }

    [Theory]
    [InlineData(".vscode/settings.json")]
    [InlineData(".vscode/extensions.json")]
    public void What_editors_read_is_json(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(_site.Root, path)));

        Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
    }

    [Fact]
    public void Whatever_a_file_of_it_names_is_there()
    {
        var named = Paths
            .Where(path => path.EndsWith(".yml", StringComparison.Ordinal) || path == "README.md")
            .SelectMany(path => Named().Matches(File.ReadAllText(Path.Combine(_site.Root, path))).Select(m => m.Value))
            .Distinct(StringComparer.Ordinal)
            .Except(["input/permalinks.yml"]);

        Assert.All(named, name => Assert.Contains(name, Paths));
    }

    [Fact]
    public void The_workflow_does_all_that_our_own_does()
    {
        var own = Steps(File.ReadAllText(Repository.PathOf(".github/workflows/pages.yml")));

        Assert.Subset(Steps(File.ReadAllText(Path.Combine(_site.Root, ".github/workflows/pages.yml"))), own);
    }

    private string Heading(string page) => _site.Page(page).QuerySelector("h1")!.TextContent.Trim();

    private static HashSet<string> Steps(string workflow) =>
        [.. Action().Matches(workflow).Select(match => match.Value)];

    // A line whose sign stands right before a key.
    [GeneratedRegex("(?m)^#([a-z-]+: )")]
    private static partial Regex SwitchedOff();

    [GeneratedRegex(@"\]\((?!https?:)([^)#]+)(#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![\w/.-])(\.github|input|seeds|theme)/[\w/-]+\.\w+(?![\w{])")]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<=uses: )\S+")]
    private static partial Regex Action();
}
