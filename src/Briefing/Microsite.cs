using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Pages;
using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Publishing.Packs;
using Briefing.Publishing.Permalinks;
using Briefing.Surveying;

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
        var addresses = new PermalinkBook(settings, diagnostics);
        var recipes = Recipes(folder, addresses);
        var figures = Run([.. recipes, .. Hosting(folder)], settings, diagnostics, report, cancellation);
        folder.Publish(addresses.Keep);
        return new BuildResult(diagnostics.InOrder(), diagnostics.HasErrors ? null : figures.Summary);
    }

    /// <summary>
    /// Reads and checks everything as a build does, and packs the site for others to open without a server: a zip, and one
    /// file of HTML. It gives out no addresses and leaves the built site as it is.
    /// </summary>
    /// <param name="settings">What to pack and how. No pictures for link previews are drawn.</param>
    /// <param name="into">A file that names both, or the folder that they go to; <c>packs</c> under the root by default.</param>
    /// <param name="report">Told of each phase as it ends.</param>
    /// <param name="cancellation">Stops the work; the last good packs stay.</param>
    /// <returns>What was found and made. Mistakes in the input are in it and never thrown.</returns>
    public static BuildResult Pack(
        BuildSettings settings,
        string? into = null,
        Action<PhaseReport>? report = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(settings);
        var diagnostics = new DiagnosticBag(settings.Strict);
        using var shelf = new PackShelf(settings, into, diagnostics);
        var packed = settings with { IsPack = true, Cards = false, CheckOnly = true };
        using var folder = OutputFolder.Open(packed, diagnostics);
        var recipes = Recipes(folder, new PermalinkBook(settings, diagnostics));
        var figures = Run([.. recipes, new Packs(shelf)], packed, diagnostics, report, cancellation);
        folder.Publish();
        shelf.Publish();
        return new BuildResult(diagnostics.InOrder(), diagnostics.HasErrors ? null : figures.Summary)
        {
            Packs = shelf.Files,
        };
    }

    /// <summary>Reads and links everything, drafts and what is marked for few too, and makes nothing of it.</summary>
    /// <param name="root">The folder that holds input/ and seeds/.</param>
    /// <param name="cancellation">Stops the work.</param>
    internal static SurveyResult Survey(string root, CancellationToken cancellation = default)
    {
        var settings = SurveySettings.For(root);
        var diagnostics = new DiagnosticBag();
        using var folder = OutputFolder.Open(settings, diagnostics);
        var outputs = PhaseOutputs.None;
        new Engine(Recipes(folder, new PermalinkBook(settings, diagnostics)), settings, diagnostics).Run(
            (_, made) => outputs = made,
            cancellation,
            last: Phase.Process
        );
        return new SurveyResult(diagnostics.InOrder(), diagnostics.HasErrors ? null : new Survey(outputs));
    }

    private static BuildFigures Run(
        ImmutableArray<Pipeline> recipes,
        BuildSettings settings,
        DiagnosticBag diagnostics,
        Action<PhaseReport>? report,
        CancellationToken cancellation
    )
    {
        var figures = new BuildFigures();
        new Engine(recipes, settings, diagnostics).Run(
            (phase, outputs) =>
            {
                figures.Count(outputs);
                report?.Invoke(phase);
            },
            cancellation
        );
        return figures;
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
            new Search(folder),
            new Pages.Figures(folder),
            new Assets(folder),
            new Downloads(folder),
            new Twins(folder),
            new Permalinks(folder, addresses),
        ];

    // What only a site at an address needs, and no pack.
    private static ImmutableArray<Pipeline> Hosting(OutputFolder folder) =>
        [
            new NotFound(folder),
            new Feeds(folder),
            new Newsletter(folder),
            new NewsletterPreview(folder),
            new HostFiles(folder),
            new Cards(folder),
            new Embeds(folder),
        ];
}
