using System.Globalization;
using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Model.Permalinks;
using Briefing.Tests.Rendering.Permalinks;

namespace Briefing.Tests.WholeSites;

/// <summary>The life of addresses: given out, kept, moved, withdrawn; and never given away.</summary>
public sealed class PermalinkTests
{
    private const string Address = "https://example.org/aldport/";

    private static readonly string Smith = ShortAddress.Of(EntryKind.Actor, "john-smith");

    private static SiteOnDisk Briefing(string more = "", string actors = "", string? permalinks = null)
    {
        var site = SiteOnDisk.With(
            ("input/briefing.yml", $"title: A harbour\nurl: {Address}\ncards: none\nsharing: true\n{more}"),
            ("input/actors.yml", $"john-smith: {{name: John Smith, kind: person, role: Mayor}}\n{actors}"),
            ("input/pages/method.md", "---\ntitle: Method\n---\nWe read.\n")
        );
        if (permalinks is not null)
        {
            site.Write("input/permalinks.yml", permalinks);
        }

        return site;
    }

    [Fact]
    public void Each_entry_gets_a_short_address_that_leads_to_its_page_and_tells_link_previews_what_is_there()
    {
        using var site = Briefing().Build();

        var page = site.Page($"a/{Smith}/");

        Assert.Equal(
            "0; url=../../actors/john-smith/",
            page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content")
        );
        Assert.Equal($"{Address}actors/john-smith/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("../../actors/john-smith/", page.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("John Smith", page.QuerySelector("a")!.TextContent);
        Assert.Equal("Mayor", page.QuerySelector("meta[property='og:description']")!.GetAttribute("content"));
        Assert.Equal(
            $"{Address}actors/john-smith/",
            page.QuerySelector("meta[property='og:url']")!.GetAttribute("content")
        );
    }

    [Theory]
    [InlineData("actors/john-smith/", "a/{0}/")]
    [InlineData("", "")]
    [InlineData("actors/", "actors/")]
    public void On_paper_a_page_has_its_short_address_or_else_its_own_in_letters_and_as_a_code(
        string path,
        string address
    )
    {
        using var site = Briefing().Build();
        var paper = site.Page(path).QuerySelector(".on-paper")!;
        var expected = Address + string.Format(CultureInfo.InvariantCulture, address, Smith);

        Assert.EndsWith(expected, paper.TextContent, StringComparison.Ordinal);
        Assert.Equal(expected, QrReader.Read(paper.QuerySelector("svg")!.OuterHtml));
    }

    [Fact]
    public void The_list_of_addresses_is_written_once_and_touched_only_when_something_is_new()
    {
        using var site = Briefing().Build();
        var path = Path.Combine(site.Root, "input/permalinks.yml");
        var first = File.ReadAllText(path);
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch);

        site.Build();
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(path));

        site.Write(
            "input/actors.yml",
            "ana-lopez: {name: Ana, kind: person}\njohn-smith: {name: John, kind: person}\n"
        );
        site.Build();
        Assert.Equal(
            first.Replace(
                "actors:\n",
                $"actors:\n  ana-lopez: {ShortAddress.Of(EntryKind.Actor, "ana-lopez")}\n",
                StringComparison.Ordinal
            ),
            File.ReadAllText(path)
        );
        Assert.Empty(Directory.GetFiles(Path.Combine(site.Root, "input"), ".*"));
    }

    [Fact]
    public void The_editors_own_lines_remarks_and_order_stay()
    {
        const string written = """
            # Ours.
            pages:
                method: about   # printed on posters

            actors:
              # The mayor.
              john-smith: 77777
              # The end.
            """;
        using var site = Briefing(actors: "zoe: {name: Zoe, kind: person}\n", permalinks: written).Build();

        Assert.Equal(
            written.Replace(
                "  john-smith: 77777\n",
                $"  john-smith: 77777\n  zoe: {ShortAddress.Of(EntryKind.Actor, "zoe")}\n",
                StringComparison.Ordinal
            ) + "\n",
            File.ReadAllText(Path.Combine(site.Root, "input/permalinks.yml"))
        );
        Assert.True(File.Exists(Path.Combine(site.Output, "p/about/index.html")));
        Assert.True(File.Exists(Path.Combine(site.Output, "a/77777/index.html")));
    }

    [Theory]
    [InlineData("actors: {john-smith: 77777, old: {short: 88888, gone: true}}\n")]
    [InlineData("{actors: {john-smith: 77777, old: {short: 88888, gone: true}}}")]
    [InlineData("actors:\r\n  john-smith: 77777\r\n  old:\r\n    short: 88888\r\n    gone: true\r\n")]
    [InlineData("actors:\n  old: {short: 88888,\n    gone: true}\n  john-smith: 77777")]
    [InlineData("pages: {}\nactors:\n  john-smith: 77777\n  old: {short: 88888, gone: true}\n")]
    public void However_it_is_written_nothing_is_lost_and_the_next_build_finds_all_of_it(string written)
    {
        using var site = Briefing(actors: "zoe: {name: Zoe, kind: person}\n", permalinks: written).Build();
        var after = File.ReadAllText(Path.Combine(site.Root, "input/permalinks.yml"));
        var files = site.Files();

        site.Build();

        Assert.Equal(files, site.Files());
        Assert.Equal(after, File.ReadAllText(Path.Combine(site.Root, "input/permalinks.yml")));
        Assert.Contains($"method: {ShortAddress.Of(EntryKind.Page, "method")}", after, StringComparison.Ordinal);
        Assert.Contains("a/77777/index.html", files.Keys);
        Assert.Contains("a/88888/index.html", files.Keys);
        Assert.Equal(written.Contains('\r', StringComparison.Ordinal), after.Contains('\r', StringComparison.Ordinal));
    }

    [Fact]
    public void An_address_that_is_taken_makes_the_new_one_longer()
    {
        using var site = Briefing(actors: "zoe: {name: Zoe, kind: person}\n", permalinks: $"actors:\n  zoe: {Smith}\n")
            .Build();

        Assert.Equal("Zoe", site.Page($"a/{Smith}/").QuerySelector("a")!.TextContent);
        var longer = ShortAddress.Of(EntryKind.Actor, "john-smith", ShortAddress.UsualLength + 1);
        Assert.Equal("John Smith", site.Page($"a/{longer}/").QuerySelector("a")!.TextContent);
    }

    [Fact]
    public void The_old_addresses_of_an_entry_lead_on_to_its_new_one_through_any_number_of_ids()
    {
        using var site = Briefing(
                permalinks: "actors:\n  smith: {short: 22222, now: mr-smith}\n  mr-smith: {short: 33333, now: john-smith}\n"
            )
            .Build();

        foreach (var old in (string[])["actors/smith/", "a/22222/", "actors/mr-smith/", "a/33333/"])
        {
            Assert.Equal("../../actors/john-smith/", site.Page(old).QuerySelector("a")!.GetAttribute("href"));
            Assert.Contains($"/{old} /actors/john-smith/ 301!\n", site.Read("_redirects"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_gone_says_so_at_both_of_its_addresses()
    {
        using var site = Briefing(permalinks: "quotes:\n  promise: {short: 22222, gone: true}\n").Build();

        foreach (var old in (string[])["quotes/promise/", "q/22222/"])
        {
            var page = site.Page(old);
            Assert.Equal("Withdrawn", page.QuerySelector("h1")!.TextContent);
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
            Assert.Null(page.QuerySelector("link[rel=canonical]"));
            Assert.Contains($"/{old} /{old}index.html 410!\n", site.Read("_redirects"), StringComparison.Ordinal);
            Assert.DoesNotContain(old, site.Read("sitemap.xml"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_was_published_and_is_hidden_now_keeps_its_line_and_nothing_leads_to_it()
    {
        const string hidden = "zoe: {name: Zoe, kind: person, draft: true}\n";
        const string written = "actors:\n  john-smith: 77777\n  old: {short: 33333, now: zoe}\n  zoe: 22222\n";
        using var site = Briefing(actors: hidden, permalinks: written).Build();

        Assert.Contains(
            "zoe: 22222",
            File.ReadAllText(Path.Combine(site.Root, "input/permalinks.yml")),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(site.Files().Keys, path => path.Contains("22222", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Files().Keys, path => path.Contains("33333", StringComparison.Ordinal));
        Assert.DoesNotContain("zoe", site.Read("_redirects"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("marking: amber")]
    public void What_few_may_read_has_a_short_address_among_them_and_is_not_written_down(string hidden)
    {
        using var site = Briefing(actors: $"zoe: {{name: Zoe, kind: person, {hidden}}}\n");
        var zoe = ShortAddress.Of(EntryKind.Actor, "zoe");

        site.Build(settings => settings with { MaxMarking = "amber" });
        Assert.DoesNotContain(
            "zoe",
            File.ReadAllText(Path.Combine(site.Root, "input/permalinks.yml")),
            StringComparison.Ordinal
        );

        site.Build(settings => settings with { MaxMarking = "amber", Drafts = true });
        Assert.True(File.Exists(Path.Combine(site.Output, $"a/{zoe}/index.html")));
    }

    [Fact]
    public void Only_a_build_that_publishes_writes_the_list()
    {
        using var site = Briefing();
        var path = Path.Combine(site.Root, "input/permalinks.yml");

        site.Build(settings => settings with { CheckOnly = true });
        Assert.False(File.Exists(path));

        site.Build(settings => settings with { Drafts = true });
        Assert.False(File.Exists(path));

        site.Write("input/pages/method.md", "---\ntitle: Method\n---\n[No](../nowhere/)\n");
        Assert.Contains(site.TryBuild().Diagnostics, found => found.Severity == Severity.Error);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void Where_warnings_are_errors_a_list_that_cannot_be_written_leaves_the_last_site_as_it_was()
    {
        using var site = Briefing().Build();
        var before = site.Files();
        site.Write(
            "input/actors.yml",
            "john-smith: {name: John Smith, kind: person}\njane-doe: {name: Jane Doe, kind: person}"
        );
        site.Write("input/.permalinks.yml.next/in-the-way", "");

        var result = site.TryBuild(settings => settings with { Strict = true });

        Assert.Equal(["BR0409"], result.Diagnostics.Select(found => found.Rule.Code));
        Assert.False(result.Succeeded);
        Assert.Equal(before, site.Files());
    }

    [Fact]
    public void Who_does_not_share_has_none_of_it()
    {
        using var site = SiteOnDisk
            .With(
                ("input/briefing.yml", $"title: A harbour\nurl: {Address}\ncards: none\n"),
                ("input/actors.yml", "john-smith: {name: John Smith, kind: person}\n"),
                ("input/permalinks.yml", "actors:\n  old: {short: 22222, gone: true}\n  lost: 33333\n")
            )
            .Build();

        Assert.DoesNotContain(site.Files().Keys, path => path.StartsWith("a/", StringComparison.Ordinal));
        Assert.DoesNotContain("410", site.Read("_redirects"), StringComparison.Ordinal);
        Assert.Null(site.Page("actors/john-smith/").QuerySelector(".on-paper"));
    }
}
