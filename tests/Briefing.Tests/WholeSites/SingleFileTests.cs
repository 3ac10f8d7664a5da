using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Briefing.Tests.WholeSites;

/// <summary>The single file: the whole briefing in one page that needs no other file.</summary>
public sealed class SingleFileTests : IDisposable
{
    private readonly PackOnDisk _pack = PackOnDisk.Of(SiteOnDisk.OfTheSeed());
    private readonly IHtmlDocument _whole;

    public SingleFileTests() => _whole = _pack.Whole();

    public void Dispose()
    {
        _whole.Dispose();
        _pack.Dispose();
    }

    [Fact]
    public void Each_entry_has_its_section_and_the_contents_lead_to_it()
    {
        var entries = _pack
            .Pages()
            .Where(path => path.Count(sign => sign == '/') == 2)
            .Select(path => path[..^"/index.html".Length].Replace('/', '-'))
            .Order(StringComparer.Ordinal)
            .ToList();

        Assert.True(entries.Count > 45);
        Assert.Equal(
            entries,
            _whole.QuerySelectorAll("article").Select(article => article.Id!).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            entries,
            _whole
                .QuerySelectorAll(".contents li > a")
                .Select(a => a.GetAttribute("href")![1..])
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Ids_are_unique_and_whatever_points_at_one_finds_it()
    {
        var ids = _whole.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        var links = _whole
            .QuerySelectorAll("[href^='#']")
            .Select(link => Uri.UnescapeDataString(link.GetAttribute("href")![1..]))
            .ToList();
        var labels = _whole.QuerySelectorAll("[aria-labelledby]").Select(e => e.GetAttribute("aria-labelledby")!);

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.True(links.Count > 500);
        Assert.Empty(links.Concat(labels).Except(ids, StringComparer.Ordinal));
    }

    [Fact]
    public void A_link_to_a_paragraph_still_leads_to_that_paragraph()
    {
        var quote = _whole.GetElementById("quotes-rahmon-on-small-countries")!;
        var link = quote.QuerySelectorAll(".pairs a").Select(a => a.GetAttribute("href")).First();

        Assert.Matches("^#sources-.+--p[0-9]+$", link);
        Assert.Equal("para", _whole.GetElementById(link![1..])!.ClassName);
    }

    [Fact]
    public void Everything_else_leads_out_to_the_web_and_nothing_is_loaded()
    {
        var outward = _whole.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).Where(a => a[0] != '#');

        Assert.All(outward, address => Assert.Matches("^(https?|mailto):", address));
        Assert.Empty(_whole.QuerySelectorAll("script, iframe, link[rel=stylesheet], [srcset], [style]"));
        Assert.All(
            _whole.QuerySelectorAll("link[href], [src]"),
            e => Assert.StartsWith("data:", e.GetAttribute("href") ?? e.GetAttribute("src"), StringComparison.Ordinal)
        );
        Assert.DoesNotContain("@import", Styles(), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"url\((?!""data:)", Styles());
    }

    [Fact]
    public void There_is_one_heading_of_the_first_rank_and_no_rank_is_skipped()
    {
        var ranks = _whole.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList();

        Assert.Single(ranks, rank => rank == 1);
        Assert.All(ranks.Zip(ranks.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void Headings_look_as_they_do_on_their_own_pages()
    {
        var name = _whole.QuerySelector("#actors-kazakhstan h3")!;

        Assert.Equal("1", name.GetAttribute("data-level"));
        Assert.Contains(":where([data-level=\"1\"])", Styles(), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?m)^h[1-6]\b", Styles());
    }

    [Fact]
    public void Each_sheet_of_paper_says_what_it_is_a_part_of_and_who_may_read_it()
    {
        using var pack = PackOnDisk.Of(
            SiteOnDisk.With(
                ("input/briefing.yml", "title: 'Harbour: a \"plan\"; } </style>'\nmarking: amber\n"),
                ("input/sources.yml", "interview:\n  title: Interview\n  text: interview.txt\n"),
                ("seeds/interview.txt", "The harbour is ours.\n")
            ),
            settings => settings with { MaxMarking = "amber" }
        );
        using var whole = pack.Whole();

        Assert.Contains(
            @"content: ""Harbour\3a  a \22 plan\22 \3b  \7d  \3c \2f style\3e  \b7  TLP\3a AMBER""",
            whole.QuerySelector("style:last-of-type")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Empty(whole.QuerySelectorAll(".qr"));
    }

    [Fact]
    public void What_opens_on_a_screen_is_open_for_paper()
    {
        Assert.NotEmpty(_whole.QuerySelectorAll("details"));
        Assert.Empty(_whole.QuerySelectorAll("details:not([open])"));
    }

    [Fact]
    public void Words_in_other_languages_still_say_so()
    {
        using var pack = PackOnDisk.Of(
            SiteOnDisk.With(
                ("input/briefing.yml", "title: Гавань\nlanguage: ar\n"),
                ("input/sources.yml", "interview:\n  title: Interview\n  text: interview.txt\n  language: en\n"),
                ("seeds/interview.txt", "The harbour is ours.\n")
            )
        );
        using var whole = pack.Whole();

        Assert.Equal(
            "ar rtl",
            $"{whole.DocumentElement.GetAttribute("lang")} {whole.DocumentElement.GetAttribute("dir")}"
        );
        Assert.Equal("en ltr", Languages(whole.QuerySelector("#sources-interview h3")!));
        Assert.Equal("гавань.html", Path.GetFileName(pack.Html));
        Assert.Equal("гавань", Path.GetFileName(pack.Folder));
    }

    [Fact]
    public void Pictures_are_in_the_file_and_links_to_what_is_not_keep_only_their_words()
    {
        var site = SiteOnDisk.With(
            ("input/briefing.yml", "title: A harbour\ndownloads: true\n"),
            ("input/sources.yml", "interview:\n  title: Interview\n  text: interview.txt\n"),
            ("seeds/interview.txt", "The harbour is ours.\n"),
            (
                "input/pages/plan.md",
                "---\ntitle: Plan\n---\n![A plan](images/plan.svg)\n\n[The table](../../data/sources.csv)\n"
            ),
            ("input/images/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"/>")
        );
        using var pack = PackOnDisk.Of(site);
        using var whole = pack.Whole();
        var page = whole.GetElementById("pages-plan")!;

        Assert.StartsWith(
            "data:image/svg+xml;base64,",
            page.QuerySelector("img")!.GetAttribute("src"),
            StringComparison.Ordinal
        );
        Assert.Null(page.QuerySelectorAll("a").Single(a => a.TextContent == "The table").GetAttribute("href"));
        Assert.Equal(
            "../../data/sources.csv",
            pack.Page("pages/plan/index.html").QuerySelector(".prose a")!.GetAttribute("href")
        );
    }

    private string Styles() => string.Concat(_whole.QuerySelectorAll("style").Select(style => style.TextContent));

    private static string Languages(IElement element) =>
        $"{element.GetAttribute("lang")} {element.GetAttribute("dir")}";
}
