using Microsoft.Playwright;

namespace Briefing.BrowserTests.Browser;

/// <summary>Finds a Chromium, Chrome or Edge on this machine.</summary>
internal static class InstalledBrowser
{
    /// <summary>Names it has on the path.</summary>
    private static readonly string[] Names =
    [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
        "microsoft-edge",
        "msedge",
    ];

    /// <summary>Where it is put on macOS and, below the folders for programs, on Windows.</summary>
    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "Google/Chrome/Application/chrome.exe",
        "Microsoft/Edge/Application/msedge.exe",
    ];

    /// <summary>The program: what BRIEFING_BROWSER says, else what is installed, else what Playwright brought.</summary>
    public static string Find(IBrowserType chromium) =>
        Environment.GetEnvironmentVariable("BRIEFING_BROWSER") is { Length: > 0 } chosen
            ? chosen
            : Candidates(chromium).FirstOrDefault(File.Exists)
                ?? throw new InvalidOperationException(
                    "No browser was found. Run tests/run, which installs one, or say where there is a Chromium, "
                        + "Chrome or Edge: BRIEFING_BROWSER=/path/to/it."
                );

    private static IEnumerable<string> Candidates(IBrowserType chromium) =>
        [.. OnThePath(), .. InUsualPlaces(), chromium.ExecutablePath];

    private static IEnumerable<string> OnThePath()
    {
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name + ending)));
    }

    private static IEnumerable<string> InUsualPlaces() =>
        from folder in (Environment.SpecialFolder[])
            [
                Environment.SpecialFolder.ProgramFiles,
                Environment.SpecialFolder.ProgramFilesX86,
                Environment.SpecialFolder.LocalApplicationData,
            ]
        from place in Places
        select Path.Combine(Environment.GetFolderPath(folder), place);
}
