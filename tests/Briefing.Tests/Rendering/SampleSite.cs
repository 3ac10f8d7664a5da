using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Pipelines;
using Briefing.Rendering;
using Briefing.Rendering.Assets;
using Briefing.Rendering.Feeds;
using Briefing.Rendering.Hosting;

namespace Briefing.Tests.Rendering;

/// <summary>A small site whose pages a test looks at.</summary>
internal sealed class SampleSite
{
    private readonly DiagnosticBag diagnostics = new();
    private ImmutableDictionary<string, Document>? pages;

    public Brief Brief { get; set; } = new() { Place = Make.Nowhere, Title = "Astana in October" };

    public LinkedBrief? LinkedBrief { get; set; }

    public List<LinkedEntry> Entries { get; } = [];

    public BuildSettings Settings { get; set; } = new() { Root = "/nowhere", Output = "/nowhere/output", Cards = false };

    public ImmutableArray<Diagnostic> Diagnostics
    {
        get
        {
            Render();
            return diagnostics.InOrder();
        }
    }

    public ImmutableDictionary<string, Document> Files => pages ??= Render();

    public IHtmlDocument Page(string path) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = false }).ParseDocument(Text($"{path}index.html"));

    public string Text(string file) => System.Text.Encoding.UTF8.GetString(Files[file].Content.Span);

    private ImmutableDictionary<string, Document> Render()
    {
        if (pages is not null)
        {
            return pages;
        }

        var context = Context();
        var documents = new List<Document>();
        foreach (var recipe in Recipes)
        {
            IReadOnlyList<Document> current = context.Outputs.All.Where(document => recipe.Takes(document)).ToList();
            foreach (var module in recipe.Modules)
            {
                current = module.Execute(current, context);
            }

            documents.AddRange(current);
        }

        return pages = documents.ToImmutableDictionary(document => document.Destination!);
    }

    private PipelineContext Context() =>
        new()
        {
            Settings = Settings,
            Diagnostics = diagnostics,
            Outputs = new PhaseOutputs([("Sample", Documents())]),
        };

    private List<Document> Documents() =>
        [
            new Document { Metadata = LinkedBrief ?? new LinkedBrief(Brief) },
            .. Entries.Select(entry => new Document { Metadata = entry }),
        ];

    private static IEnumerable<(Func<Document, bool> Takes, Module[] Modules)> Recipes =>
        [
            (Is<LinkedActor>, [new SetDestination(), new RenderActors()]),
            (Is<LinkedEvent>, [new SetDestination(), new RenderEvents()]),
            (Is<LinkedQuote>, [new SetDestination(), new RenderQuotes()]),
            (Is<LinkedSource>, [new SetDestination(), new RenderSources()]),
            (Is<LinkedPage>, [new SetDestination(), new RenderFreePages()]),
            (Nothing, [new RenderHome()]),
            (Nothing, [new RenderList(EntryKind.Actor)]),
            (Nothing, [new RenderList(EntryKind.Event)]),
            (Nothing, [new RenderList(EntryKind.Quote)]),
            (Nothing, [new RenderList(EntryKind.Source)]),
            (Nothing, [new RenderTimeline()]),
            (Nothing, [new RenderNotFound()]),
            (Nothing, [new RenderFeed(EntryKind.Quote)]),
            (Nothing, [new RenderFeed(EntryKind.Event)]),
            (Nothing, [new RenderSitemap()]),
            (Nothing, [new RenderRobots()]),
            (Nothing, [new RenderHostFiles()]),
            (Nothing, [new CopyAssets()]),
        ];

    private static bool Is<T>(Document document) => document.Metadata is T;

    private static bool Nothing(Document document) => false;
}
