using System.Globalization;
using Briefing.Diagnostics.Printing;

namespace Briefing.Cli;

/// <summary>Says what a run has done, once all is well.</summary>
internal static class ClosingSummary
{
    /// <summary>Prints it.</summary>
    public static void Print(SiteRequest request, Terminal terminal, BuildResult result, TimeSpan time)
    {
        var paint = new Paint(terminal.HasColour);
        var verb =
            request.IsPack ? "packed"
            : request.Settings.CheckOnly ? "checked"
            : "built";
        var figures = Parts(result.Summary!, Tally.Of(result.Diagnostics)).Where(figure => figure.Length > 0);
        terminal.Out.Write(paint.Bold($"{verb} {Count(result.Summary!.Pages, "page")} in {Duration.Say(time)}"));
        terminal.Out.Write($": {string.Join(", ", figures)}\n");
        foreach (var (pack, use) in result.Packs.Zip(PackUses))
        {
            var path = paint.Cyan(Path.GetRelativePath(terminal.Folder, pack.Path));
            terminal.Out.Write($"{path}: {FileSize.Say(pack.Bytes)}, {use}\n");
        }

        if (!request.Settings.CheckOnly && !request.IsPack)
        {
            var home = Path.Combine(request.Settings.Output, "index.html");
            terminal.Out.Write($"open {paint.Cyan(Path.GetRelativePath(terminal.Folder, home))}\n");
        }
    }

    private static readonly string[] PackUses =
    [
        "the site; unpack it and open index.html",
        "all of it in one file, to mail and to print",
    ];

    private static string[] Parts(BuildSummary summary, Tally tally) =>
        [
            Count(summary.LinksChecked, "link") + " checked",
            summary.QuotesToVerify == 0
                ? ""
                : $"{Number(summary.QuotesVerified)} of {Count(summary.QuotesToVerify, "quote")} verified",
            tally.ToString(),
        ];

    private static string Count(int number, string noun) => $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
