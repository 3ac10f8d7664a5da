using Briefing.Model;
using Briefing.Pipelines;

namespace Briefing.Linking;

/// <summary>All that the modules of the Process phase share: made once, from what the Input phase read.</summary>
internal sealed class Links
{
    private Links(PipelineContext context)
    {
        Dossier = ReadDossier(context);
        Resolver = new Resolver(Dossier, context.Diagnostics);
        Wikilinks = new WikilinkResolver(Dossier, context.Diagnostics);
        Names = new ActorNames(Dossier, context.Diagnostics);
        Prose = new ProseLinker(Wikilinks, Names);
        Gate = new QuoteGate(Dossier, new SourceTexts(), context.Diagnostics);
        Backlinks = new Backlinks(Dossier);
        Mentions = new SourceMentions(Dossier, Names);
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
    public ActorNames Names { get; }

    /// <summary>From the editor's words to their links.</summary>
    public ProseLinker Prose { get; }

    /// <summary>From verbatim words to their places in sources.</summary>
    public QuoteGate Gate { get; }

    /// <summary>From entries to what points at them.</summary>
    public Backlinks Backlinks { get; }

    /// <summary>From actors to where sources name them.</summary>
    public SourceMentions Mentions { get; }

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
