using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Pipelines;
using Briefing.Rendering;
using Briefing.Rendering.Assets;
using Briefing.Rendering.Feeds;
using Briefing.Rendering.Figures;
using Briefing.Rendering.Hosting;
using Briefing.Rendering.Mail;
using Briefing.Rendering.Searching;
using Document = Briefing.Pipelines.Document;

namespace Briefing.Tests.Rendering;

/// <summary>A small site whose pages a test looks at.</summary>
internal sealed class SampleSite : IDisposable
{
    private readonly DiagnosticBag _diagnostics = new();
    private string? _root;
    private ImmutableDictionary<string, Document>? _pages;

    public Brief Brief { get; set; } = new() { Place = Make.Nowhere, Title = "Astana in October" };

    public LinkedBrief? LinkedBrief { get; set; }

    public List<LinkedEntry> Entries { get; } = [];

    public BuildSettings Settings { get; set; } =
        new()
        {
            Root = "/nowhere",
            Output = "/nowhere/output",
            Cards = false,
        };

    /// <summary>Writes a file of the folder that the site is built in.</summary>
    public SampleSite With(string path, string text) => With(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file of the folder that the site is built in.</summary>
    public SampleSite With(string path, byte[] bytes)
    {
        _root ??= Directory.CreateTempSubdirectory("briefing-theme-").FullName;
        Settings = Settings with { Root = _root };
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    public void Dispose()
    {
        if (_root is not null)
        {
            Directory.Delete(_root, recursive: true);
        }
    }

    public ImmutableArray<Diagnostic> Diagnostics
    {
        get
        {
            Render();
            return _diagnostics.InOrder();
        }
    }

    public ImmutableDictionary<string, Document> Files => _pages ??= Render();

    public IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Text($"{path}index.html"));

    /// <summary>What stands in a page's main part, with single spaces.</summary>
    public string Words(string path) => Words(Page(path).QuerySelector("main")!);

    public static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The site itself, for what needs no page.</summary>
    public Site Site => Context().Once(Briefing.Rendering.Site.Of);

    public string Text(string file) => System.Text.Encoding.UTF8.GetString(Files[file].Content.Span);

    private ImmutableDictionary<string, Document> Render()
    {
        if (_pages is not null)
        {
            return _pages;
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

        return _pages = documents.ToImmutableDictionary(document => document.Destination!);
    }

    private PipelineContext Context() =>
        new()
        {
            Settings = Settings,
            Diagnostics = _diagnostics,
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
            (Nothing, [new RenderSearchPage()]),
            (Nothing, [new RenderSearchIndex()]),
            (Nothing, [new RenderNewsletterPage()]),
            (Nothing, [new RenderFigures()]),
            (Nothing, [new RenderNotFound()]),
            (Nothing, [new RenderFeeds()]),
            (Nothing, [new RenderActorFeeds()]),
            (Nothing, [new RenderSitemap()]),
            (Nothing, [new RenderRobots()]),
            (Nothing, [new RenderHostFiles()]),
            (Nothing, [new CopyAssets()]),
        ];

    private static bool Is<T>(Document document) => document.Metadata is T;

    private static bool Nothing(Document document) => false;
}
