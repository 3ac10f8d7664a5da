using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Briefing.Tests.WholeSites;

/// <summary>What others show on their own pages, as their programs read it.</summary>
public sealed class EmbedTests : IDisposable
{
    private const string Address = "https://example.org/astana/";
    private const string Quote = "quotes/rahmon-on-small-countries/";

    private readonly SiteOnDisk _seed = SiteOnDisk
        .OfTheSeed()
        .Build(settings => settings with { BaseUrl = new Uri(Address), Cards = false });

    public void Dispose() => _seed.Dispose();

    private static SiteOnDisk Small(params (string, string)[] more) =>
        SiteOnDisk
            .With([
                ("input/briefing.yml", $"title: A harbour\nurl: {Address}\ncards: none\nsharing: true\n"),
                ("input/actors.yml", "john-smith: {name: John Smith, kind: person, role: Mayor}\n"),
                .. more,
            ])
            .Build();

    [Fact]
    public void Each_quote_event_and_actor_has_a_page_for_frames_and_nothing_else_has()
    {
        var pages = _seed.Pages().Where(path => Regex.IsMatch(path, "^(quotes|events|actors)/[^/]+/"));

        Assert.Equal(
            pages.Select(path => $"embed/{path}").Order(StringComparer.Ordinal),
            Embeds(_seed).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Such_a_page_runs_nothing_is_not_listed_and_leads_to_its_entry_and_home()
    {
        foreach (var path in Embeds(_seed))
        {
            var (page, entry) = (_seed.Page(path), path["embed/".Length..^"index.html".Length]);

            Assert.Empty(page.QuerySelectorAll("script, iframe, img, form, [style], [onclick]"));
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
            Assert.Equal(Address + entry, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Equal($"../../../{entry}", page.QuerySelector("h1 a")!.GetAttribute("href"));
            Assert.Equal("../../../", page.QuerySelector("footer a")!.GetAttribute("href"));
            Assert.DoesNotContain("script-src", Policy(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_quote_has_its_words_its_speaker_when_and_where_it_was_found()
    {
        var main = _seed.Page($"embed/{Quote}").QuerySelector("main")!;

        Assert.StartsWith("“", main.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Emomali Rahmon", main.QuerySelector("h1")!.TextContent);
        Assert.Contains("14 October 2022", main.QuerySelector(".essentials")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Verbatim in", main.QuerySelector(".proof")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_quote_stands_is_said_in_the_digits_of_the_language()
    {
        using var site = SiteOnDisk
            .With(
                ("input/briefing.yml", $"title: الميناء\nlanguage: ar\nurl: {Address}\ncards: none\nsharing: true\n"),
                ("input/actors.yml", "ana: {name: آنا, kind: person}\n"),
                ("seeds/text.txt", "مقدمة\n\nقالت: «لن ننتظر طويلا»\n"),
                ("input/sources.yml", "text: {title: نص, text: text.txt, rights: full}\n"),
                ("input/quotes.yml", "wait: {text: لن ننتظر طويلا, speaker: ana, source: text}\n")
            )
            .Build();

        var proof = site.Page("embed/quotes/wait/").QuerySelector(".proof")!.TextContent;

        Assert.EndsWith("الفقرة\u00A0٢", proof.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_find_its_description_from_the_page_and_from_its_short_address()
    {
        var shortLink = new Uri(Buttons(_seed.Page(Quote))["link"].GetAttribute("value")!).AbsolutePath[
            "/astana/".Length..
        ];

        foreach (var path in (string[])[Quote, shortLink])
        {
            var link = _seed.Page(path).QuerySelector("link[type='application/json+oembed']")!;
            Assert.Equal("alternate", link.GetAttribute("rel"));
            Assert.Equal($"{Address}embed/{Quote}oembed.json", link.GetAttribute("href"));
        }

        Assert.Null(
            _seed.Page("sources/astana-summits-article/").QuerySelector("link[type='application/json+oembed']")
        );
        Assert.Null(_seed.Page("").QuerySelector("link[type='application/json+oembed']"));
    }

    [Fact]
    public void The_description_is_rich_and_has_the_code_that_readers_copy()
    {
        foreach (var path in Embeds(_seed).Select(path => path["embed/".Length..^"index.html".Length]))
        {
            using var json = JsonDocument.Parse(_seed.Read($"embed/{path}oembed.json"));
            var described = json.RootElement;
            var frame = Parse(Text(described, "html")).QuerySelector("iframe")!;

            Assert.Equal("1.0", Text(described, "version"));
            Assert.Equal("rich", Text(described, "type"));
            Assert.Equal(Buttons(_seed.Page(path))["embed code"].GetAttribute("value"), Text(described, "html"));
            Assert.Equal(frame.GetAttribute("height"), $"{described.GetProperty("height").GetInt32()}");
            Assert.Equal(frame.GetAttribute("width"), $"{described.GetProperty("width").GetInt32()}");
            Assert.Equal($"{Address}embed/{path}", frame.GetAttribute("src"));
            Assert.Equal(Address, Text(described, "provider_url"));
        }
    }

    [Fact]
    public void The_code_is_a_quotation_with_a_link_and_then_a_frame_that_may_open_links_and_nothing_else()
    {
        var code = Parse(Buttons(_seed.Page(Quote))["embed code"].GetAttribute("value")!);
        var (quotation, frame) = (code.QuerySelector("blockquote")!, code.QuerySelector("iframe")!);

        Assert.Same(frame, quotation.NextElementSibling);
        Assert.StartsWith("“", quotation.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Address + Quote, quotation.QuerySelector("a")!.GetAttribute("href"));
        Assert.StartsWith("Emomali Rahmon,", quotation.QuerySelector("a")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("allow-popups allow-popups-to-escape-sandbox", frame.GetAttribute("sandbox"));
        Assert.False(string.IsNullOrEmpty(frame.GetAttribute("title")));
        Assert.Empty(code.QuerySelectorAll("script"));
    }

    // WordPress keeps a, blockquote and iframe without their styles, and wants them in this order.
    [Fact]
    public void A_host_that_keeps_only_links_quotations_and_frames_still_finds_both()
    {
        var html = Buttons(_seed.Page(Quote))["embed code"].GetAttribute("value")!;
        var kept = Regex.Replace(html, "</?(?!(a|blockquote|iframe)\\b)[a-z]+[^>]*>|(?<=<blockquote)[^>]*", "");

        Assert.Matches("^<blockquote>[^<]+<a href=[^<]+</a></blockquote><iframe [^>]+></iframe>$", kept);
    }

    [Fact]
    public void Words_that_are_long_are_cut_and_it_is_said_that_there_are_more()
    {
        var words = string.Join(' ', Enumerable.Repeat("We must not wait for the harbour.", 30));
        using var site = Small(
            ("seeds/text.txt", $"She said: \"{words}\"\n"),
            ("input/sources.yml", "text: {title: A text, text: text.txt, rights: full}\n"),
            ("input/quotes.yml", $"long: {{text: \"{words}\", speaker: john-smith, source: text}}\n")
        );
        var main = site.Page("embed/quotes/long/").QuerySelector("main")!;

        Assert.EndsWith("…”", main.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Read the whole quote.", main.QuerySelector(".proof")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_doubted_or_not_for_everybody_says_so_in_the_frame_and_in_the_code()
    {
        using var site = SiteOnDisk
            .With(
                (
                    "input/briefing.yml",
                    $"title: A harbour\nurl: {Address}\ncards: none\nsharing: true\nmarking: green\n"
                ),
                ("input/actors.yml", "john-smith: {name: John Smith, kind: person}\n"),
                ("seeds/text.txt", "\"We must not wait.\"\n"),
                ("input/sources.yml", "text: {title: A text, text: text.txt, rights: full}\n"),
                (
                    "input/quotes.yml",
                    "wait: {text: We must not wait, speaker: john-smith, source: text, status: retracted}\n"
                )
            )
            .Build(settings => settings with { MaxMarking = "green" });

        var main = site.Page("embed/quotes/wait/").QuerySelector("main")!;
        var code = Buttons(site.Page("quotes/wait/"))["embed code"].GetAttribute("value")!;

        Assert.Contains("TLP:GREEN", main.QuerySelector(".flags")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Retracted", main.QuerySelector(".status")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("TLP:GREEN", Parse(code).QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Retracted", Parse(code).QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_others_still_shows_what_has_another_id_now()
    {
        using var site = Small(("input/permalinks.yml", "actors:\n  smith: {short: 22222, now: john-smith}\n"));

        var page = site.Page("embed/actors/smith/");

        Assert.Equal("John Smith", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("../../../actors/john-smith/", page.QuerySelector("h1 a")!.GetAttribute("href"));
        Assert.Equal($"{Address}actors/john-smith/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains(
            "/embed/actors/smith/ /embed/actors/john-smith/ 301!\n",
            site.Read("_redirects"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void And_says_of_what_was_taken_out_that_it_was()
    {
        using var site = Small(("input/permalinks.yml", "quotes:\n  promise: {short: 22222, gone: true}\n"));

        var page = site.Page("embed/quotes/promise/");

        Assert.Equal("Withdrawn", page.QuerySelector("h1")!.TextContent);
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
        Assert.Contains(
            "/embed/quotes/promise/ /embed/quotes/promise/index.html 410!\n",
            site.Read("_redirects"),
            StringComparison.Ordinal
        );
        Assert.False(Directory.Exists(Path.Combine(site.Output, "embed/q")));
    }

    [Fact]
    public void Only_embeds_may_be_framed_by_everybody()
    {
        var rules = _seed
            .Read("_headers")
            .Split("\n\n")
            .Where(rule => rule.Contains("frame-ancestors", StringComparison.Ordinal));

        Assert.Equal(
            ["/embed/*"],
            rules
                .Where(rule => rule.Contains("frame-ancestors *", StringComparison.Ordinal))
                .Select(rule => rule.Trim().Split('\n')[0])
        );
        Assert.Contains(
            $"/embed/*\n  Content-Security-Policy: {Policy(_seed.Page($"embed/{Quote}"))}; frame-ancestors *\n",
            _seed.Read("_headers"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("quotes/rahmon-on-small-countries/", "link citation for a newsletter embed code")]
    [InlineData("events/astana-summits/", "link for a newsletter embed code")]
    [InlineData("actors/emomali-rahmon/", "link embed code")]
    [InlineData("sources/astana-summits-article/", "link citation")]
    [InlineData("pages/analysis/", "link")]
    [InlineData("timeline/", "link")]
    [InlineData("", "link")]
    public void A_page_offers_to_copy_what_it_has_and_hides_it_from_those_without_script(string path, string offered)
    {
        var group = _seed.Page(path).QuerySelector(".share")!;

        Assert.Equal(offered, string.Join(' ', group.QuerySelectorAll("button").Select(button => button.TextContent)));
        Assert.True(group.HasAttribute("hidden"));
        Assert.All(group.QuerySelectorAll("button"), button => Assert.NotEmpty(button.GetAttribute("data-done")!));
    }

    [Fact]
    public void A_quote_and_an_event_have_their_piece_of_mail_beside_them()
    {
        foreach (var path in _seed.Pages().Where(path => Regex.IsMatch(path, "^(quotes|events)/[^/]+/")))
        {
            var folder = path[..^"index.html".Length];

            Assert.Equal(
                Buttons(_seed.Page(folder))["for a newsletter"].GetAttribute("data-html"),
                _seed.Read($"{folder}mail.html")
            );
        }
    }

    [Fact]
    public void Who_does_not_share_has_none_of_it()
    {
        using var site = SiteOnDisk
            .With(
                ("input/briefing.yml", $"title: A harbour\nurl: {Address}\ncards: none\n"),
                ("input/actors.yml", "john-smith: {name: John Smith, kind: person}\n")
            )
            .Build();

        Assert.DoesNotContain(site.Files().Keys, path => path.StartsWith("embed/", StringComparison.Ordinal));
        Assert.DoesNotContain("embed", site.Read("_headers"), StringComparison.Ordinal);
        Assert.Null(site.Page("actors/john-smith/").QuerySelector(".share, script[src*=share]"));
    }

    private static IEnumerable<string> Embeds(SiteOnDisk site) =>
        site.Files().Keys.Where(path => Regex.IsMatch(path, "^embed/.*index\\.html$"));

    private static Dictionary<string, IElement> Buttons(IHtmlDocument page) =>
        page.QuerySelectorAll(".share button").ToDictionary(button => button.TextContent, StringComparer.Ordinal);

    private static string Policy(IHtmlDocument page) =>
        page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
