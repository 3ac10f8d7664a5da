using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Model.Linked;
using Briefing.Pages;
using Briefing.Pipelines;
using Briefing.Publishing;
using Briefing.Rendering;
using Briefing.Rendering.Data;

namespace Briefing.Tests.Rendering.Data;

/// <summary>The briefing in this repository, read and linked.</summary>
internal static class SeedCatalogue
{
    public static Catalogue Read()
    {
        var settings = new BuildSettings
        {
            Root = Repository.Root,
            Output = Repository.PathOf("output"),
            CheckOnly = true,
        };
        var diagnostics = new DiagnosticBag(strict: true);
        using var folder = OutputFolder.Open(settings, diagnostics);
        var linked = PhaseOutputs.None;
        new Engine(Recipes(folder), settings, diagnostics).Run(
            (phase, outputs) => linked = phase.Phase == Phase.Process ? outputs : linked,
            CancellationToken.None
        );
        Assert.Empty(diagnostics.InOrder());
        return Collect(linked);
    }

    private static ImmutableArray<Pipeline> Recipes(OutputFolder folder) =>
        [
            .. new Pipeline[]
            {
                new TheBrief(),
                new Sources(folder),
                new Actors(folder),
                new Events(folder),
                new Quotes(folder),
                new Relations(),
                new FreePages(folder),
            }.Select(pipeline => new FirstHalf(pipeline)),
        ];

    private static Catalogue Collect(PhaseOutputs linked) =>
        new()
        {
            Brief = linked.Metadata<LinkedBrief>().Single(),
            Actors = [.. DisplayOrder.Actors(linked.Metadata<LinkedActor>())],
            Events = [.. DisplayOrder.Events(linked.Metadata<LinkedEvent>())],
            Quotes = [.. DisplayOrder.Quotes(linked.Metadata<LinkedQuote>())],
            Sources = [.. DisplayOrder.Sources(linked.Metadata<LinkedSource>())],
            Pages = [.. DisplayOrder.Pages(linked.Metadata<LinkedPage>())],
        };

    /// <summary>A recipe as far as entries are linked.</summary>
    private sealed class FirstHalf : Pipeline
    {
        private readonly string _name;

        public FirstHalf(Pipeline pipeline)
        {
            _name = pipeline.Name;
            InputModules = pipeline.InputModules;
            ProcessModules = pipeline.ProcessModules;
        }

        public override string Name => _name;
    }
}
