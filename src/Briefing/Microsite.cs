using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Pages;
using Briefing.Pipelines;
using Briefing.Publishing;

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
        using var folder = OutputFolder.Open(settings, diagnostics);
        var engine = new Engine(Recipes, settings, diagnostics);
        var outputs = engine.Run(report ?? (_ => { }), cancellation);
        folder.Publish();
        return new BuildResult(diagnostics.InOrder(), diagnostics.HasErrors ? null : Summarise(outputs));
    }

    private static ImmutableArray<Pipeline> Recipes =>
        [new TheBrief(), new Sources(), new Actors(), new Events(), new Quotes(), new Relations(), new FreePages()];

    private static BuildSummary Summarise(PhaseOutputs outputs)
    {
        var pages = outputs.Metadata<PageAnatomy>().ToList();
        return new BuildSummary(pages.Count, pages.Sum(page => page.Links.Length), 0, 0);
    }
}
