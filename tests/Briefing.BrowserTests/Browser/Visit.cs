using Microsoft.Playwright;

namespace Briefing.BrowserTests.Browser;

/// <summary>A visit to a page: what the browser shows, and all that it complained of and asked for meanwhile.</summary>
/// <param name="reader">Whose browser it is.</param>
/// <param name="page">The tab.</param>
/// <param name="alone">Whether the browser is closed with the tab.</param>
internal sealed class Visit(IBrowserContext reader, IPage page, bool alone) : IAsyncDisposable
{
    private readonly List<string> _complaints = [];
    private readonly List<Uri> _requests = [];

    /// <summary>The page.</summary>
    public IPage Page => page;

    /// <summary>Whose browser it is.</summary>
    public IBrowserContext Reader => reader;

    /// <summary>What the browser said on its console, and the requests that failed.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>All that was asked for, the page itself first.</summary>
    public IReadOnlyList<Uri> Requests => _requests;

    /// <summary>The hosts that something was asked of.</summary>
    public IEnumerable<string> Hosts => _requests.Select(request => request.Host).Distinct(StringComparer.Ordinal);

    /// <summary>Opens the page and waits until it is loaded.</summary>
    public async Task Open(string address)
    {
        Page.Console += (_, message) => _complaints.Add($"{message.Type}: {message.Text}");
        Page.PageError += (_, error) => _complaints.Add(error);
        Page.RequestFailed += (_, request) => _complaints.Add($"failed: {request.Url}");
        Page.Request += (_, request) => _requests.Add(new Uri(request.Url));
        Page.Response += (_, response) =>
        {
            if (response.Status >= 400 && response.Url != address)
            {
                _complaints.Add($"{response.Status}: {response.Url}");
            }
        };
        await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
    }

    /// <summary>By how many pixels the page is wider than a window of some width.</summary>
    public async Task<int> Overflow(int width)
    {
        await Page.SetViewportSizeAsync(width, 800);
        return await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - window.innerWidth");
    }

    public async ValueTask DisposeAsync()
    {
        await page.CloseAsync();
        if (alone)
        {
            await reader.CloseAsync();
        }
    }
}
