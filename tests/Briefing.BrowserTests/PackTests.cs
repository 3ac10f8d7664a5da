using Briefing.BrowserTests.Browser;
using Briefing.Tests.WholeSites;
using Microsoft.Playwright;

namespace Briefing.BrowserTests;

/// <summary>What a colleague sees who got the briefing as a zip or as one file, and opens it by double-click.</summary>
public sealed class PackTests(SeedInBrowser seed, PackTests.Packed packed) : IClassFixture<PackTests.Packed>
{
    // Kinds that are for a site at an address, and are not packed.
    private static readonly string[] NotPacked = ["newsletter", "not-found"];

    public static TheoryData<string> Kinds => [.. PageKinds.All.Keys.Except(NotPacked)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_opens_from_the_disk_with_its_style_and_without_a_complaint(string kind)
    {
        await using var visit = await seed.Visit(packed.Page(PageKinds.All[kind]));

        Assert.Empty(visit.Complaints);
        Assert.All(visit.Requests, request => Assert.Equal("file", request.Scheme));
        Assert.True(await IsStyled(visit), "the style sheet is not applied");
        Assert.True(await visit.Overflow(360) <= 0, $"{kind} is wider than 360 px");
    }

    [Fact]
    public async Task A_reader_gets_from_the_home_page_to_an_actor_and_to_what_was_said()
    {
        await using var visit = await seed.Visit(packed.Page(""));

        await Follow(visit, "nav a[href*='actors']");
        await Follow(visit, "main li a[href*='emomali-rahmon']");
        await Follow(visit, "main a[href*='quotes/']");

        Assert.Contains("/quotes/", visit.Page.Url, StringComparison.Ordinal);
        Assert.NotEmpty(await visit.Page.Locator("main blockquote").First.InnerTextAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task The_note_to_unpack_the_zip_is_not_seen_where_it_was_unpacked()
    {
        await using var visit = await seed.Visit(packed.Page(""));

        Assert.Equal(1, await visit.Page.Locator(".unpack").CountAsync());
        Assert.Equal(0, await visit.Page.Locator(".unpack:visible").CountAsync());
    }

    [Fact]
    public async Task The_single_file_is_read_alone_and_its_contents_lead_to_its_parts()
    {
        await using var visit = await seed.Visit(packed.Whole);
        var contents = visit.Page.Locator("nav a[href^='#']");

        Assert.True(await contents.CountAsync() > 50);
        await contents.Last.ClickAsync();

        var target = visit.Page.Locator(":target");
        await Assertions.Expect(target).ToBeInViewportAsync();
        Assert.Empty(visit.Complaints);
        Assert.Equal(packed.Whole, Assert.Single(visit.Requests).AbsoluteUri);
        Assert.True(await IsStyled(visit), "the style sheet is not applied");
        await Assert.AllAsync([320, 768, 1280], async width => Assert.True(await visit.Overflow(width) <= 0));
    }

    private static async Task Follow(Visit visit, string link)
    {
        await visit.Page.Locator(link).First.ClickAsync();
        await visit.Page.WaitForLoadStateAsync(LoadState.Load);
    }

    // The ground of a page without a style sheet is transparent.
    private static Task<bool> IsStyled(Visit visit) =>
        visit.Page.EvaluateAsync<bool>(
            "() => getComputedStyle(document.documentElement).backgroundColor !== 'rgba(0, 0, 0, 0)'"
        );

    /// <summary>The real briefing, packed once.</summary>
    public sealed class Packed : IDisposable
    {
        private readonly PackOnDisk _pack = PackOnDisk.Of(SiteOnDisk.OfTheSeed());

        /// <summary>The address of the single file.</summary>
        internal string Whole => new Uri(_pack.Html).AbsoluteUri;

        /// <summary>The address of a page in the unpacked folder, by its path on the web.</summary>
        internal string Page(string path) => new Uri(Path.Combine(_pack.Folder, path, "index.html")).AbsoluteUri;

        /// <inheritdoc/>
        public void Dispose() => _pack.Dispose();
    }
}
