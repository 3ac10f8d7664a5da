using System.Collections.Frozen;
using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Model.Dates;
using Briefing.Model.Linked;
using Briefing.Pipelines;
using Briefing.Rendering.Assets;
using Briefing.Rendering.Cards;
using Briefing.Rendering.Data;
using Briefing.Rendering.Downloads;
using Briefing.Rendering.Figures;
using Briefing.Rendering.Html;
using Briefing.Rendering.Html.Prose;
using Briefing.Rendering.Icons;
using Briefing.Rendering.Themes;
using Briefing.Rendering.Views;

namespace Briefing.Rendering;

/// <summary>All that pages are made from: the entries in order, the theme, and where it will be published.</summary>
internal sealed class Site
{
    /// <summary>How many characters of a text a card or a description shows at most.</summary>
    private const int TeaserLength = 200;

    private readonly DiagnosticBag _diagnostics;
    private readonly FrozenSet<string> _ownRelations;
    private readonly ILookup<(EntryKind, string), LinkedCorrection> _corrections;

    private Site(PipelineContext context)
    {
        _diagnostics = context.Diagnostics;
        Brief = context.Outputs.Metadata<LinkedBrief>().Single();
        Theme = Theme.Load(ThemeFiles.Load(context.Settings.Root), Brief.Brief.Language, _diagnostics);
        Images = new ImageCatalogue(context.Settings.Root);
        Drafts = context.Settings.Drafts;
        IsPacked = context.Settings.IsPack;
        Base = BaseAddress.Of(context.Settings, Brief.Brief);
        DateWords = new DateWords(Strings.Find);
        Actors = new(
            DisplayOrder.Actors(context.Outputs.Metadata<LinkedActor>()),
            linked => new ActorCard(linked, this)
        );
        Events = new(
            DisplayOrder.Events(context.Outputs.Metadata<LinkedEvent>()),
            linked => new EventCard(linked, this)
        );
        Quotes = new(
            DisplayOrder.Quotes(context.Outputs.Metadata<LinkedQuote>()),
            linked => new QuoteCard(linked, this)
        );
        Sources = new(
            DisplayOrder.Sources(context.Outputs.Metadata<LinkedSource>()),
            linked => new SourceCard(linked, this)
        );
        Pages = new(DisplayOrder.Pages(context.Outputs.Metadata<LinkedPage>()), linked => Link(linked.Page));
        _ownRelations = Brief.Brief.RelationTypes.Select(type => type.Id).ToFrozenSet(StringComparer.Ordinal);
        _corrections = CorrectionsByEntry();
        Permalinks =
            (Shares ? context.Outputs.Metadata<LinkedPermalinks>().SingleOrDefault() : null) ?? LinkedPermalinks.None;
        View = new SiteView(this);
        Catalogue = SiteCatalogue.Of(this);
        Figures = new SiteFigures(this);
        Downloads = new DownloadShelf(Catalogue);
        Previews = SiteCards.Of(this, context.Settings);
        Icon = SiteIcon.Of(this, context.Settings);
    }

    /// <summary>The briefing's own words.</summary>
    public LinkedBrief Brief { get; }

    /// <summary>The actors, by kind and name.</summary>
    public Shelf<LinkedActor, ActorCard> Actors { get; }

    /// <summary>The events, the earliest first.</summary>
    public Shelf<LinkedEvent, EventCard> Events { get; }

    /// <summary>The quotes, the earliest first; those without a date come last.</summary>
    public Shelf<LinkedQuote, QuoteCard> Quotes { get; }

    /// <summary>The sources, the earliest first; those without a date come last.</summary>
    public Shelf<LinkedSource, SourceCard> Sources { get; }

    /// <summary>The free pages, in the editor's order.</summary>
    public Shelf<LinkedPage, LinkView> Pages { get; }

    /// <summary>Templates, strings and assets.</summary>
    public Theme Theme { get; }

    /// <summary>The words of the interface.</summary>
    public Strings Strings => Theme.Strings;

    /// <summary>The pictures in input/images/.</summary>
    public ImageCatalogue Images { get; }

    /// <summary>Says dates in the language of the interface.</summary>
    public DateWords DateWords { get; }

    /// <summary>Turns the editor's Markdown into HTML.</summary>
    public ProseHtml Prose { get; } = new();

    /// <summary>Where it will be published; none where nobody said.</summary>
    public BaseAddress? Base { get; }

    /// <summary>Whether drafts are built too.</summary>
    public bool Drafts { get; }

    /// <summary>Whether it is packed to be handed on: then it has no addresses of its own beside that on the web.</summary>
    public bool IsPacked { get; }

    /// <summary>Who may read an entry: the stricter of its own and the briefing's marking.</summary>
    public Marking MarkingOf(Entry entry) => (Marking)Math.Max((int)entry.Marking, (int)Brief.Brief.Marking.Value);

    /// <summary>Whether search engines may list it: not with drafts, nor where not everybody may read it.</summary>
    public bool IsPublic => !Drafts && Brief.Brief.Marking.Value == Marking.Clear;

    /// <summary>
    /// Whether what is shared is made for each entry: it is asked for, and there is an address to be found at. A pack is found
    /// at none.
    /// </summary>
    public bool Shares => Brief.Brief.Sharing && Base is not null && !IsPacked;

    /// <summary>The addresses beside those of the pages; none where nothing is shared.</summary>
    public LinkedPermalinks Permalinks { get; }

    /// <summary>All entries that have a page.</summary>
    public IEnumerable<Entry> Entries => EntryKinds.All.SelectMany(EntriesOf);

    /// <summary>What every template knows about the briefing.</summary>
    public SiteView View { get; }

    /// <summary>All of it as data: what downloads and what is written into pages for programs is made from.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>Its figures.</summary>
    public SiteFigures Figures { get; }

    /// <summary>The files of data that it offers.</summary>
    public DownloadShelf Downloads { get; }

    /// <summary>The pictures that link previews show.</summary>
    public SiteCards Previews { get; }

    /// <summary>Its icon for telephones, and for browsers that read no SVG.</summary>
    public SiteIcon Icon { get; }

    /// <summary>The site of a phase; modules share one: <c>context.Once(Site.Of)</c>.</summary>
    public static Site Of(PipelineContext context) => new(context);

    /// <summary>The entries of a kind, in the order that readers see them.</summary>
    public IEnumerable<Entry> EntriesOf(EntryKind kind)
    {
        IEnumerable<LinkedEntry> linked = kind switch
        {
            EntryKind.Actor => Actors.All,
            EntryKind.Event => Events.All,
            EntryKind.Quote => Quotes.All,
            EntryKind.Source => Sources.All,
            _ => Pages.All,
        };
        return linked.Select(one => one.Entry);
    }

    /// <summary>An entry with all that links to it.</summary>
    public LinkedEntry Linked(Entry entry) =>
        entry.Kind switch
        {
            EntryKind.Actor => Actors.Linked(entry),
            EntryKind.Event => Events.Linked(entry),
            EntryKind.Quote => Quotes.Linked(entry),
            EntryKind.Source => Sources.Linked(entry),
            _ => Pages.Linked(entry),
        };

    /// <summary>An actor's card.</summary>
    public ActorCard Card(Actor actor) => Actors.Card(actor);

    /// <summary>An event's card.</summary>
    public EventCard Card(Event occasion) => Events.Card(occasion);

    /// <summary>A source's card.</summary>
    public SourceCard Card(Source source) => Sources.Card(source);

    /// <summary>A quote's card.</summary>
    public QuoteCard Card(Quote quote) => Quotes.Card(quote);

    /// <summary>The cards of some actors.</summary>
    public IReadOnlyList<ActorCard> Cards(IEnumerable<Actor> actors) => Actors.Cards(actors);

    /// <summary>The cards of some events.</summary>
    public IReadOnlyList<EventCard> Cards(IEnumerable<Event> events) => Events.Cards(events);

    /// <summary>The cards of some quotes.</summary>
    public IReadOnlyList<QuoteCard> Cards(IEnumerable<Quote> quotes) => Quotes.Cards(quotes);

    /// <summary>The paragraphs of a source from one number to another.</summary>
    public IEnumerable<LinkedParagraph> ParagraphsOf(Source source, int first, int last) =>
        Sources.Linked(source).Paragraphs.Skip(first - 1).Take(last - first + 1);

    /// <summary>Where a paragraph of a source stands; only the source's page where the paragraph is not shown.</summary>
    public string PathOf(Source source, int paragraph) =>
        ParagraphsOf(source, paragraph, paragraph).Any(one => !one.Shown.IsEmpty)
            ? $"{source.Permalink}#{Anchors.Paragraph(paragraph)}"
            : source.Permalink;

    /// <summary>The corrections that touch an entry, the latest first.</summary>
    public IEnumerable<LinkedCorrection> CorrectionsOf(Entry entry) => _corrections[(entry.Kind, entry.Id)];

    /// <summary>A link to an entry's page.</summary>
    public LinkView Link(Entry entry) =>
        new(
            TitleOf(entry),
            entry.Permalink,
            entry.Kind.Singular(),
            LanguageOf(entry),
            (entry as FreePage)?.Description
        );

    /// <summary>Links to the pages of some entries.</summary>
    public IReadOnlyList<LinkView> Links(IEnumerable<Entry> entries) => [.. entries.Select(Link)];

    /// <summary>What an entry is called; a quote's words are in quotation marks where they are verbatim.</summary>
    public string TitleOf(Entry entry) =>
        entry is Quote { IsVerbatim: true } ? Strings.Say("quote.title", ("words", entry.Title)) : entry.Title;

    /// <summary>The language that an entry's title is in.</summary>
    public string LanguageOf(Entry entry) =>
        entry switch
        {
            Source source => source.Language ?? Brief.Brief.Language,
            Quote quote => LanguageOf(Quotes.Linked(quote)),
            _ => Brief.Brief.Language,
        };

    /// <summary>The language of a quote's words: the source's where they stand there, else the editor's.</summary>
    public string LanguageOf(LinkedQuote quote) =>
        quote.Quote.IsVerbatim || quote.Passage is not null ? LanguageOf(quote.Source) : Brief.Brief.Language;

    /// <summary>The name of a language; its tag where the theme has no name for it.</summary>
    public string LanguageName(string tag) =>
        Strings.Find($"language.{tag.ToLowerInvariant()}")
        ?? Strings.Find($"language.{tag.Split('-')[0].ToLowerInvariant()}")
        ?? tag;

    /// <summary>The name of a country; its code where the theme has no name for it.</summary>
    public string? CountryName(string? code) =>
        code is null ? null : Strings.Find($"country.{code.ToLowerInvariant()}") ?? code;

    /// <summary>The words of a relation: the editor's own, else the theme's, else the built-in ones.</summary>
    public string RelationWords(RelationReading reading)
    {
        var key = $"relation.{reading.Type.Id}.{(reading.Forward ? "forward" : "reverse")}";
        return (_ownRelations.Contains(reading.Type.Id) ? null : Strings.Find(key)) ?? reading.Words;
    }

    /// <summary>A date in words.</summary>
    public DateView? Date(EdtfDate? date) => date is null ? null : new DateView(date, DateWords);

    /// <summary>A day or moment in words.</summary>
    public DateView? Date(Moment? moment) => Date(moment?.Date);

    /// <summary>A picture.</summary>
    public ImageView? Image(Image? image) =>
        image is null ? null : new ImageView(image, Images.SizeOf(image.File.Value));

    /// <summary>The beginning of a text, as plain text.</summary>
    public string? Teaser(LinkedProse? linked) =>
        linked is null ? null : ProseText.Beginning(linked, TeaserLength, TitleOf);

    /// <summary>Renders a page to UTF-8; nothing where the theme has a mistake, which is then reported.</summary>
    public ReadOnlyMemory<byte>? Render(
        string layout,
        PageView page,
        (string Name, Fluid.Values.FluidValue Value) model
    ) => Theme.Render(layout, View, page, model, _diagnostics);

    /// <summary>Renders a template that is a whole page by itself.</summary>
    public ReadOnlyMemory<byte>? RenderAlone(
        string layout,
        PageView page,
        (string Name, Fluid.Values.FluidValue Value) model
    ) => Theme.RenderAlone(layout, View, page, model, _diagnostics);

    /// <summary>Renders a mail or a piece of one; nothing where the theme has a mistake, which is then reported.</summary>
    public string? RenderMail(
        string template,
        PageView page,
        params ReadOnlySpan<(string Name, Fluid.Values.FluidValue Value)> models
    ) => Theme.RenderMail(template, View, page, models, _diagnostics);

    private ILookup<(EntryKind, string), LinkedCorrection> CorrectionsByEntry() =>
        Brief
            .Corrections.SelectMany(correction => correction.Affects.Select(entry => (entry, correction)))
            .ToLookup(pair => (pair.entry.Kind, pair.entry.Id), pair => pair.correction);
}
