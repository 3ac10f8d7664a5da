using System.Collections.Frozen;
using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Linking;

/// <summary>
/// Where sources name actors. A source that is only linked to is left out: none of its words are shown, so no reader
/// could follow.
/// </summary>
internal sealed class SourceMentions
{
    private readonly FrozenDictionary<Source, ImmutableArray<ImmutableArray<NameLink>>> _names;
    private readonly ILookup<Actor, Mention> _mentions;

    /// <summary>Looks for names in all sources of a dossier.</summary>
    public SourceMentions(Dossier dossier, ActorNames names)
    {
        _names = dossier
            .Sources.Where(source => source.Rights != Rights.LinkOnly)
            .ToFrozenDictionary(source => source, source => NamesIn(source, names));
        _mentions = dossier.Sources.SelectMany(MentionsIn).ToLookup(pair => pair.Actor, pair => pair.Mention);
    }

    /// <summary>Where sources name an actor, in the order of sources and of their texts.</summary>
    public IEnumerable<Mention> Of(Actor actor) => _mentions[actor];

    /// <summary>The names in a paragraph of a source, the first of each actor, in order.</summary>
    public ImmutableArray<NameLink> In(Source source, int paragraph) =>
        _names.TryGetValue(source, out var paragraphs) ? paragraphs[paragraph - 1] : [];

    // Not AsParallel, which has the calling thread wait for pool threads while these may be waiting for the result.
    private static ImmutableArray<ImmutableArray<NameLink>> NamesIn(Source source, ActorNames names)
    {
        var paragraphs = source.Text.Paragraphs;
        var found = new ImmutableArray<NameLink>[paragraphs.Length];
        Parallel.For(0, found.Length, i => found[i] = names.FindFirst(paragraphs[i].Text));
        return [.. found];
    }

    private IEnumerable<(Actor Actor, Mention Mention)> MentionsIn(Source source) =>
        source.Text.Paragraphs.SelectMany(paragraph =>
            In(source, paragraph.Number)
                .Select(name =>
                    (
                        name.Actor,
                        new Mention(source, new SourceRange(paragraph.Number, name.Start, name.Length), name.Misspelt)
                    )
                )
        );
}
