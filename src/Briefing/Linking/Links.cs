using Briefing.Model;
using Briefing.Pipelines;

namespace Briefing.Linking;

/// <summary>
/// All that the modules of the Process phase share: made once, from what the Input phase read. What takes long is made
/// when the first module asks for it, so that one module need not wait for what only another needs.
/// </summary>
internal sealed class Links
{
    private readonly Lazy<ActorNames> _names;
    private readonly Lazy<ProseLinker> _prose;
    private readonly Lazy<Backlinks> _backlinks;
    private readonly Lazy<SourceMentions> _mentions;

    private Links(PipelineContext context)
    {
        Dossier = ReadDossier(context);
        Resolver = new Resolver(Dossier, context.Diagnostics);
        Wikilinks = new WikilinkResolver(Dossier, context.Diagnostics);
        Gate = new QuoteGate(Dossier, new SourceTexts(), context.Diagnostics);
        _names = new(() => new ActorNames(Dossier, context.Diagnostics));
        _prose = new(() => new ProseLinker(Wikilinks, Names));
        _backlinks = new(() => new Backlinks(Dossier));
        _mentions = new(() => new SourceMentions(Dossier, Names));
        RelationTypes = new RelationTypeFinder(Dossier.Brief, context.Diagnostics);
        Citations = new CitationLinker(Resolver, Gate);
        Excerpts = new ExcerptCutter(context.Diagnostics);
    }

    /// <summary>All entries.</summary>
    public Dossier Dossier { get; }

    /// <summary>From references to entries.</summary>
    public Resolver Resolver { get; }

    /// <summary>From ids of any kind to entries.</summary>
    public WikilinkResolver Wikilinks { get; }

    /// <summary>From texts to the actors named in them.</summary>
    public ActorNames Names => _names.Value;

    /// <summary>From the editor's words to their links.</summary>
    public ProseLinker Prose => _prose.Value;

    /// <summary>From verbatim words to their places in sources.</summary>
    public QuoteGate Gate { get; }

    /// <summary>From entries to what points at them.</summary>
    public Backlinks Backlinks => _backlinks.Value;

    /// <summary>From actors to where sources name them.</summary>
    public SourceMentions Mentions => _mentions.Value;

    /// <summary>From words to types of relations.</summary>
    public RelationTypeFinder RelationTypes { get; }

    /// <summary>From citations to passages.</summary>
    public CitationLinker Citations { get; }

    /// <summary>From the uses of a source to what may be shown of it.</summary>
    public ExcerptCutter Excerpts { get; }

    /// <summary>The ones of this phase.</summary>
    public static Links Of(PipelineContext context) => context.Once(phase => new Links(phase));

    private static Dossier ReadDossier(PipelineContext context) =>
        new(
            context.Outputs.Metadata<Brief>().First(),
            [.. context.Outputs.Metadata<Entry>()],
            context.Outputs.Metadata<Relation>(),
            new Visibility(context.Settings.Drafts, context.Settings.Limit)
        );
}
