using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Pages;
using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Publishing.Permalinks;

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
        var figures = new BuildFigures();
        using var folder = OutputFolder.Open(settings, diagnostics);
        var addresses = new PermalinkBook(settings, diagnostics);
        var engine = new Engine(Recipes(folder, addresses), settings, diagnostics);
        engine.Run(
            (phase, outputs) =>
            {
                figures.Count(outputs);
                report?.Invoke(phase);
            },
            cancellation
        );
        folder.Publish(addresses.Keep);
        return new BuildResult(diagnostics.InOrder(), diagnostics.HasErrors ? null : figures.Summary);
    }

    private static ImmutableArray<Pipeline> Recipes(OutputFolder folder, PermalinkBook addresses) =>
        [
            new TheBrief(),
            new Sources(folder),
            new Actors(folder),
            new Events(folder),
            new Quotes(folder),
            new Relations(),
            new FreePages(folder),
            new Home(folder),
            new Overviews(folder),
            new NotFound(folder),
            new Feeds(folder),
            new Newsletter(folder),
            new NewsletterPreview(folder),
            new HostFiles(folder),
            new Assets(folder),
            new Cards(folder),
            new Downloads(folder),
            new Twins(folder),
            new Permalinks(folder, addresses),
        ];
}
