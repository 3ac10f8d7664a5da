using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Briefing.BrowserTests.Browser;
using Microsoft.Playwright;

namespace Briefing.BrowserTests;

/// <summary>What the buttons put on the clipboard.</summary>
public sealed class ButtonTests(SeedInBrowser seed)
{
    private const string Quote = "quotes/rahmon-on-small-countries/";
    private const string Words = "Russia must not ignore the interests of the small countries of Central Asia";

    private const string WithoutClipboard =
        "Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });";

    [Fact]
    public async Task Link_is_the_short_address()
    {
        var (text, _) = await Copied("link");

        Assert.Matches("^https://example\\.org/astana/q/[a-z0-9]+/$", text);
    }

    [Fact]
    public async Task Citation_is_a_sentence_with_the_address_of_what_is_cited()
    {
        var (text, _) = await Copied("citation");

        Assert.Contains(Words, text, StringComparison.Ordinal);
        Assert.Contains($"{SeedInBrowser.Address}{Quote}", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text);
    }

    [Fact]
    public async Task Embed_code_is_a_quotation_and_a_frame()
    {
        var (text, _) = await Copied("embed code");
        var code = Parse(text);

        Assert.Contains(Words, code.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{SeedInBrowser.Address}embed/{Quote}", code.QuerySelector("iframe")!.GetAttribute("src"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(WithoutClipboard)]
    public async Task For_a_newsletter_there_is_rich_text_and_plain_text(string script)
    {
        var (text, html) = await Copied("for a newsletter", script);
        var rich = Parse(html);

        Assert.Contains(Words, rich.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Emomali Rahmon", rich.QuerySelector("strong, b")!.TextContent);
        Assert.Equal($"{SeedInBrowser.Address}{Quote}", rich.QuerySelector("a")!.GetAttribute("href"));
        Assert.Empty(rich.QuerySelectorAll("table"));
        Assert.Contains(
            Words,
            string.Join(' ', text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal
        );
        Assert.Contains($"{SeedInBrowser.Address}{Quote}", text, StringComparison.Ordinal);
        Assert.DoesNotContain('<', text);
    }

    [Fact]
    public async Task What_was_copied_is_said_and_so_is_that_it_could_not_be()
    {
        await using var visit = await Visit(WithoutClipboard);
        var status = visit.Page.Locator(".share [role=status]");

        await Button(visit, "link").ClickAsync();
        await Assertions.Expect(status).ToHaveTextAsync("The link is copied.");

        await visit.Page.EvaluateAsync("() => { document.execCommand = () => false; }");
        await Button(visit, "link").ClickAsync();
        await Assertions
            .Expect(status)
            .ToHaveTextAsync("The browser did not allow it. Select the words and copy them.");
    }

    [Fact]
    public async Task They_work_with_the_keyboard()
    {
        await using var visit = await Visit("");

        await Button(visit, "citation").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator(".share [role=status]")).ToHaveTextAsync("The citation is copied.");
    }

    private Task<Visit> Visit(string script) =>
        seed.VisitAlone(Quote, reader => reader.Permissions = ["clipboard-read", "clipboard-write"], script);

    private async Task<(string Text, string Html)> Copied(string button, string script = "")
    {
        await using var visit = await Visit(script);
        await Button(visit, button).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".share [role=status]")).Not.ToBeEmptyAsync();
        return (await Clipboard(visit, "text/plain"), await Clipboard(visit, "text/html"));
    }

    private static ILocator Button(Visit visit, string name) =>
        visit.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    // Pasted into a field of another page of the same reader, as an editor does.
    private static async Task<string> Clipboard(Visit visit, string type)
    {
        await visit.Page.EvaluateAsync(
            """
            () => {
              const field = document.body.appendChild(document.createElement("textarea"));
              field.addEventListener("paste", event => {
                window.pasted = Object.fromEntries(["text/plain", "text/html"].map(type => [type, event.clipboardData.getData(type)]));
              });
              field.focus();
            }
            """
        );
        await visit.Page.Keyboard.PressAsync("Control+V");
        return await visit.Page.EvaluateAsync<string>("type => window.pasted[type]", type);
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
