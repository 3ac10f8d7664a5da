using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Pipelines;

namespace Briefing;

/// <summary>Builds a briefing microsite: the story of a build on one screen.</summary>
public static class Microsite
{
    /// <summary>Reads input/ and seeds/, checks everything and writes the site.</summary>
    /// <param name="settings">What to build and how.</param>
    /// <param name="report">Told of each phase as it ends.</param>
    /// <param name="cancellation">Stops the build; the last good site stays.</param>
    /// <returns>What was found and made. Mistakes in the input are in it and never thrown.</returns>
    public static BuildResult Build(
        BuildSettings settings,
        Action<PhaseReport>? report = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(settings);
        var diagnostics = new DiagnosticBag(settings.Strict);
        var engine = new Engine(Recipes, settings, diagnostics);
        engine.Run(report ?? (_ => { }), cancellation);
        return new BuildResult(diagnostics.InOrder(), new BuildSummary(0, 0, 0, 0));
    }

    private static ImmutableArray<Pipeline> Recipes => [];
}
