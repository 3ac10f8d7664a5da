using Briefing.Tests.WholeSites;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Briefing.BrowserTests.Browser.SeedInBrowser))]

namespace Briefing.BrowserTests.Browser;

/// <summary>
/// The real briefing, built once, published under a folder of a host, another of quotes in many scripts, and a browser to
/// visit them with.
/// </summary>
public sealed class SeedInBrowser : IAsyncLifetime
{
    /// <summary>Where it is published.</summary>
    public const string Address = "https://example.org/astana/";

    // For machines that are busy; nothing waits this long where it comes sooner.
    private const int MostMilliseconds = 120_000;

    private SiteOnDisk? _site;
    private SiteOnDisk? _scripts;
    private WebServer? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private readonly Lazy<Task<IBrowserContext>> _reader;
    private readonly Lazy<Task<IBrowserContext>> _readerWithoutScript;

    /// <summary>Nothing is built yet.</summary>
    public SeedInBrowser()
    {
        _reader = new(() => Reader(_ => { }));
        _readerWithoutScript = new(() => Reader(reader => reader.JavaScriptEnabled = false));
    }

    /// <summary>The folder of the built site.</summary>
    public string Output => _site!.Output;

    /// <summary>The folder of the other site.</summary>
    public string ScriptsOutput => _scripts!.Output;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _site = SiteOnDisk.OfTheSeed();
        _site.Build(settings => settings with { BaseUrl = new Uri(Address) });
        _scripts = SiteOfManyScripts.Write().Build();
        _server = await WebServer.Start();
        _server.PublishFolder(new Uri(Address), _site.Output);
        _server.PublishFolder(new Uri(SiteOfManyScripts.Address), _scripts.Output);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = InstalledBrowser.Find(_playwright.Chromium),
                ChromiumSandbox = !Environment.IsPrivilegedProcess,
                Args = ["--disable-gpu", $"--host-resolver-rules=MAP * 127.0.0.1:{_server.Port}"],
            }
        );
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await (_browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        _playwright?.Dispose();
        await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
        _site?.Dispose();
        _scripts?.Dispose();
    }

    /// <summary>Publishes a page of somebody else's, for the time of the run.</summary>
    internal void Publish(string address, string html) => _server!.PublishPage(new Uri(address), html);

    /// <summary>Opens an address in a tab of a reader who has all that browsers have.</summary>
    /// <param name="address">An absolute address, or a path of the site: <c>quotes/</c>, empty for the home page.</param>
    internal async Task<Visit> Visit(string address) => await Open(await _reader.Value, address, alone: false);

    /// <summary>Opens an address in a tab of a reader whose browser runs no script.</summary>
    internal async Task<Visit> VisitWithoutScript(string address) =>
        await Open(await _readerWithoutScript.Value, address, alone: false);

    /// <summary>Opens an address in a browser of its own, for tests that leave something behind; takes a second longer.</summary>
    /// <param name="address">As for <see cref="Visit"/>.</param>
    /// <param name="change">How this reader's browser differs.</param>
    /// <param name="script">What runs before each page; nothing if empty.</param>
    internal async Task<Visit> VisitAlone(string address, Action<BrowserNewContextOptions> change, string script = "")
    {
        var reader = await Reader(change);
        if (script.Length > 0)
        {
            await reader.AddInitScriptAsync(script);
        }

        return await Open(reader, address, alone: true);
    }

    private async Task<IBrowserContext> Reader(Action<BrowserNewContextOptions> change)
    {
        var options = new BrowserNewContextOptions { IgnoreHTTPSErrors = true };
        change(options);
        var reader = await _browser!.NewContextAsync(options);
        reader.SetDefaultTimeout(MostMilliseconds);
        return reader;
    }

    private static async Task<Visit> Open(IBrowserContext reader, string address, bool alone)
    {
        var visit = new Visit(reader, await reader.NewPageAsync(), alone);
        await visit.Open(new Uri(new Uri(Address), address).AbsoluteUri);
        return visit;
    }
}
