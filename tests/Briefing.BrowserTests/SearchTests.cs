using System.Text.RegularExpressions;
using Briefing.BrowserTests.Browser;
using Briefing.Tests.WholeSites;
using Microsoft.Playwright;

namespace Briefing.BrowserTests;

/// <summary>Finding words: from any page, on the page for it, and in a folder on the disk.</summary>
public sealed class SearchTests(SeedInBrowser seed)
{
    private const string Actor = "actors/vladimir-putin/";

    [Theory]
    [InlineData("r", "Russia")]
    [InlineData("RAHM", "Emomali Rahmon")]
    [InlineData("rahmon emomali", "Emomali Rahmon")]
    [InlineData("putim", "Vladimir Putin")]
    [InlineData("pution", "Vladimir Putin")]
    [InlineData("ptuin", "Vladimir Putin")]
    [InlineData("Türkiye", "Turkey")]
    [InlineData("turkiye", "Turkey")]
    [InlineData("jinjing", "Xi Jinping")]
    [InlineData("tadjikistan", "Tajikistan")]
    [InlineData("kazakhstan’s", "Kazakhstan")]
    public async Task An_actor_is_found_by_all_its_names_and_though_a_letter_is_wrong(string query, string name)
    {
        await using var visit = await seed.Visit($"search/?q={Uri.EscapeDataString(query)}");

        await Assertions
            .Expect(Group(visit, "Actors").Locator(".found-title").First)
            .ToHaveTextAsync(name, new() { IgnoreCase = false });
    }

    [Theory]
    [InlineData("ЩЕДРО поощрять", "щедро поощрять")]
    [InlineData("поощрятб", "поощрять")]
    [InlineData("барлык", "Барлық")]
    [InlineData("αξιοπρεπεια", "αξιοπρέπεια")]
    [InlineData("احرارا", "أحراراً")]
    [InlineData("الكرامه", "الكرامة")]
    [InlineData("ובזכויותיה", "ובזכויותיהם")]
    [InlineData("尊严和权利", "尊严和权利")]
    [InlineData("平等で", "平等で")]
    [InlineData("인간", "인간은")]
    [InlineData("गौरव", "गौरव")]
    [InlineData("มนุษย์", "มนุษย์")]
    [InlineData("kapitansmutzen", null)]
    public async Task Words_are_found_in_every_script_as_readers_type_them(string query, string? marked)
    {
        await using var visit = await seed.Visit($"{SiteOfManyScripts.Address}search/?q={Uri.EscapeDataString(query)}");
        var quotes = Group(visit, "Quotes");
        if (marked is null)
        {
            await Assertions.Expect(Status(visit)).ToContainTextAsync(query);
            await Assertions.Expect(quotes).ToHaveCountAsync(0);
            return;
        }

        await Assertions.Expect(quotes.Locator(".found-title").First).ToBeVisibleAsync();
        var first = await quotes
            .Locator(".found-title")
            .First.EvaluateAsync<string>(
                "title => [...title.querySelectorAll('mark')].map(mark => mark.textContent).join(' ')"
            );

        Assert.StartsWith(marked, Joined(first, marked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_carry_their_language_and_the_paragraph_that_they_stand_in()
    {
        await using var visit = await seed.Visit($"{SiteOfManyScripts.Address}search/?q=الحقوق");
        var title = visit.Page.Locator(".found-title").First;
        await Assertions.Expect(title).ToHaveAttributeAsync("lang", "ar");
        await using var source = await seed.Visit("search/?q=ignore+interests");
        var paragraph = Group(source, "Sources").Locator(".found-in a").First;

        await Assertions.Expect(paragraph).ToContainTextAsync("Paragraph 4");
        await paragraph.ClickAsync();

        await Assertions.Expect(source.Page.Locator("#p4:target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_keyboard_leads_from_any_page_to_what_was_meant()
    {
        await using var visit = await seed.Visit(Actor);
        var keyboard = visit.Page.Keyboard;

        await keyboard.PressAsync("/");
        await Assertions.Expect(Field(visit)).ToBeFocusedAsync();
        await keyboard.TypeAsync("rahmon");
        await keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Focused(visit)).ToContainTextAsync("Emomali Rahmon");
        await keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Focused(visit)).Not.ToContainTextAsync("Emomali Rahmon\nPresident");
        await keyboard.PressAsync("ArrowUp");
        await keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(Field(visit)).ToBeFocusedAsync();
        await keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(Focused(visit)).ToContainTextAsync("Emomali Rahmon");
        await keyboard.PressAsync("Enter");

        await IsAt(visit, $"{SeedInBrowser.Address}actors/emomali-rahmon/");
        Assert.Empty(visit.Complaints);
        Assert.Equal(["example.org"], visit.Hosts);
    }

    [Fact]
    public async Task Whoever_types_on_a_result_goes_on_in_the_field_and_Escape_leads_back_to_the_page()
    {
        await using var visit = await seed.Visit(Actor);
        var link = visit.Page.Locator(".masthead a[rel=search]");
        await link.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Field(visit)).ToBeFocusedAsync();
        await visit.Page.Keyboard.TypeAsync("rah");
        await visit.Page.Keyboard.PressAsync("ArrowDown");

        await visit.Page.Keyboard.TypeAsync("mon");

        await Assertions.Expect(Field(visit)).ToHaveValueAsync("rahmon");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Field(visit)).ToBeHiddenAsync();
        await Assertions.Expect(link).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Whoever_types_at_once_loses_no_letter()
    {
        await using var visit = await seed.VisitAlone(Actor, _ => { });

        await visit.Page.Keyboard.TypeAsync("/rahmon and/or");

        await Assertions.Expect(Field(visit)).ToHaveValueAsync("rahmon and/or");
        await Assertions.Expect(Field(visit)).ToBeFocusedAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Enter_in_the_field_leads_to_an_address_that_can_be_shared()
    {
        await using var visit = await seed.Visit("");
        await visit.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(Field(visit)).ToBeFocusedAsync();
        await visit.Page.Keyboard.TypeAsync("small countries");

        await visit.Page.Keyboard.PressAsync("Enter");

        await IsAt(visit, $"{SeedInBrowser.Address}search/?q=small+countries");
        await Assertions.Expect(Field(visit)).ToHaveValueAsync("small countries");
        await Assertions.Expect(visit.Page.Locator(".found mark").First).ToBeVisibleAsync();
        await Field(visit).FillAsync("türkiye");
        await IsAt(visit, $"{SeedInBrowser.Address}search/?q=t%C3%BCrkiye");
        await visit.Page.ReloadAsync();
        await Assertions.Expect(Group(visit, "Actors").Locator(".found-title")).ToHaveTextAsync("Turkey");
    }

    [Fact]
    public async Task Nothing_is_loaded_before_somebody_wants_to_search()
    {
        await using var visit = await seed.Visit(Actor);
        Assert.DoesNotContain(visit.Requests, IsOfSearch);

        await visit.Page.Locator(".masthead a[rel=search]").HoverAsync();
        await visit.Page.WaitForFunctionAsync("() => typeof briefingFind === 'object'");

        Assert.Equal(3, visit.Requests.Count(IsOfSearch));
    }

    [Fact]
    public async Task What_is_written_nowhere_is_said_not_to_be_found()
    {
        await using var visit = await seed.Visit("search/?q=%3Cb%3Ezeppelin");

        await Assertions.Expect(Status(visit)).ToHaveTextAsync("Nothing found for “<b>zeppelin”.");
        await Assertions.Expect(visit.Page.Locator(".found a")).ToHaveCountAsync(0);
        await Assertions
            .Expect(visit.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Actors" }))
            .ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_key_can_be_switched_off()
    {
        await using var visit = await seed.VisitAlone("search/", _ => { });
        await visit.Page.GetByRole(AriaRole.Checkbox).UncheckAsync();
        await visit.Page.GotoAsync($"{SeedInBrowser.Address}{Actor}");

        await visit.Page.Keyboard.PressAsync("/");
        Assert.False(await visit.Page.EvaluateAsync<bool>("() => 'briefingSearch' in window"));
        await visit.Page.Locator(".masthead a[rel=search]").ClickAsync();

        await Assertions.Expect(Field(visit)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Without_script_the_link_leads_to_all_lists()
    {
        await using var visit = await seed.VisitWithoutScript(Actor);

        await visit.Page.Locator(".masthead a[rel=search]").ClickAsync();

        await Assertions.Expect(visit.Page.GetByText("Searching needs JavaScript")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("input")).ToBeHiddenAsync();
        await visit.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Quotes" }).ClickAsync();
        Assert.Equal($"{SeedInBrowser.Address}quotes/", visit.Page.Url);
    }

    [Fact]
    public async Task It_works_on_the_page_for_what_is_not_found()
    {
        await using var visit = await seed.Visit("no/such/page/");
        await visit.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(Field(visit)).ToBeFocusedAsync();
        await visit.Page.Keyboard.TypeAsync("tokayev");

        await visit.Page.Locator(".found a").First.ClickAsync();

        Assert.Equal($"{SeedInBrowser.Address}actors/kassym-jomart-tokayev/", visit.Page.Url);
    }

    [Fact]
    public async Task It_works_in_a_folder_on_the_disk()
    {
        using var pack = PackOnDisk.Of(SiteOnDisk.OfTheSeed());
        await using var visit = await seed.Visit(new Uri(Path.Combine(pack.Folder, Actor, "index.html")).AbsoluteUri);
        await visit.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(Field(visit)).ToBeFocusedAsync();
        await visit.Page.Keyboard.TypeAsync("small countries");
        await visit.Page.Keyboard.PressAsync("Enter");
        await IsAt(visit, new Regex("/search/index\\.html\\?q=small\\+countries$"));

        await Group(visit, "Quotes").Locator("a").First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator("main blockquote").First).ToBeVisibleAsync();
        Assert.EndsWith("/quotes/rahmon-on-small-countries/index.html", visit.Page.Url, StringComparison.Ordinal);
        Assert.All(visit.Requests, request => Assert.Equal("file", request.Scheme));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Axe_finds_nothing_among_the_results_in_light_nor_in_dark()
    {
        await using var page = await seed.Visit("search/?q=central");
        await Assertions.Expect(page.Page.Locator(".found a").First).ToBeVisibleAsync();
        await using var over = await seed.Visit(Actor);
        await over.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(Field(over)).ToBeFocusedAsync();
        await over.Page.Keyboard.TypeAsync("central");

        Assert.Empty(await Axe.FindInLightAndDark(page.Page));
        Assert.Empty(await Axe.FindInLightAndDark(over.Page));
    }

    [Theory]
    [InlineData("search/?q=central")]
    [InlineData($"{SiteOfManyScripts.Address}search/?q=wwwwww")]
    [InlineData($"{SiteOfManyScripts.Address}search/?q=donaudampf")]
    public async Task Results_fit_into_the_window(string address)
    {
        await using var visit = await seed.Visit(address);
        await Assertions.Expect(visit.Page.Locator(".found a").First).ToBeVisibleAsync();

        await Assert.AllAsync(
            [320, 360, 768, 1280],
            async width => Assert.True(await visit.Overflow(width) <= 0, $"wider than {width} px")
        );
        Assert.Empty(visit.Complaints);
    }

    private static bool IsOfSearch(Uri request) =>
        request.AbsolutePath.EndsWith("/index.js", StringComparison.Ordinal)
        || request.AbsolutePath.Contains("/assets/find.", StringComparison.Ordinal);

    // Signs that were found in pairs are marked pair by pair.
    private static string Joined(string marks, string marked) =>
        marked.Contains(' ', StringComparison.Ordinal) ? marks : marks.Replace(" ", "", StringComparison.Ordinal);

    private static Task IsAt(Visit visit, string address) => IsAt(visit, new Regex($"^{Regex.Escape(address)}$"));

    private static Task IsAt(Visit visit, Regex address) =>
        Assertions.Expect(visit.Page).ToHaveURLAsync(address, new() { Timeout = 60_000 });

    private static ILocator Field(Visit visit) => visit.Page.GetByRole(AriaRole.Searchbox);

    private static ILocator Focused(Visit visit) => visit.Page.Locator(":focus");

    private static ILocator Status(Visit visit) => visit.Page.Locator(".finder [role=status]");

    private static ILocator Group(Visit visit, string heading) =>
        visit.Page.Locator(
            ".found section",
            new() { Has = visit.Page.GetByRole(AriaRole.Heading, new() { Name = heading }) }
        );
}
