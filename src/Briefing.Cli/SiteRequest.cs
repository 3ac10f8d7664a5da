using Briefing.Diagnostics.Printing;
using Briefing.Pipelines;

namespace Briefing.Cli;

/// <summary>What somebody has asked for on the command line.</summary>
/// <param name="Settings">What to build.</param>
/// <param name="Format">How to print what is found.</param>
/// <param name="IsQuiet">Whether to say nothing where nothing is wrong.</param>
/// <param name="IsVerbose">Whether to say everything.</param>
/// <param name="PathPrefix">What leads from where the program runs to the briefing.</param>
internal sealed record SiteRequest(
    BuildSettings Settings,
    OutputFormat Format,
    bool IsQuiet,
    bool IsVerbose,
    string PathPrefix
)
{
    /// <summary>Whether the site is to be packed and not built.</summary>
    public bool IsPack { get; init; }

    /// <summary>Where the packs are to go, absolute; where they usually go where nobody said.</summary>
    public string? Into { get; init; }

    /// <summary>Builds, checks or packs the site.</summary>
    public BuildResult Fulfil(Action<PhaseReport>? report, CancellationToken stop) =>
        IsPack ? Microsite.Pack(Settings, Into, report, stop) : Microsite.Build(Settings, report, stop);

    /// <summary>How diagnostics look.</summary>
    public PrintStyle Style(bool colour, int width) =>
        new()
        {
            Colour = colour,
            All = IsVerbose,
            Width = width,
            PathPrefix = PathPrefix,
        };
}
