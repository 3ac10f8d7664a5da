using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Model.Markup;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Linking;

/// <summary>Finds out what the editor's own words link to: wikilinks, and names of actors.</summary>
internal sealed class ProseLinker
{
    private readonly WikilinkResolver _resolver;
    private readonly ActorNames _names;

    /// <summary>Links to the entries and the names that these know.</summary>
    public ProseLinker(WikilinkResolver resolver, ActorNames names)
    {
        _resolver = resolver;
        _names = names;
    }

    /// <summary>Links a text.</summary>
    /// <param name="prose">The text; none gives none.</param>
    /// <param name="self">The entry whose page it stands on: its own name is no link.</param>
    public LinkedProse? Link(Prose? prose, Entry? self = null) =>
        prose is null ? null : new LinkedProse(prose, Targets(prose), Names(prose, self));

    private ImmutableDictionary<WikilinkInline, Entry> Targets(Prose prose)
    {
        if (prose.Wikilinks.IsEmpty)
        {
            return ImmutableDictionary<WikilinkInline, Entry>.Empty;
        }

        var targets = ImmutableDictionary.CreateBuilder<WikilinkInline, Entry>();
        foreach (var link in prose.Wikilinks)
        {
            if (_resolver.Resolve(link, prose) is { } entry)
            {
                targets.Add(link, entry);
            }
        }

        return targets.ToImmutable();
    }

    private ImmutableDictionary<LiteralInline, ImmutableArray<NameLink>> Names(Prose prose, Entry? self)
    {
        ImmutableDictionary<LiteralInline, ImmutableArray<NameLink>>.Builder? found = null;
        foreach (var paragraph in prose.Tree.Descendants<LeafBlock>())
        {
            if (paragraph is not HeadingBlock && paragraph.Inline is not null)
            {
                AddNames(paragraph.Inline, self, ref found);
            }
        }

        return found?.ToImmutable() ?? ImmutableDictionary<LiteralInline, ImmutableArray<NameLink>>.Empty;
    }

    private void AddNames(
        ContainerInline paragraph,
        Entry? self,
        ref ImmutableDictionary<LiteralInline, ImmutableArray<NameLink>>.Builder? found
    )
    {
        HashSet<Entry>? seen = null;
        foreach (var literal in paragraph.FindDescendants<LiteralInline>())
        {
            var names = _names.FindFirst(literal.Content.AsSpan());
            if (names.IsEmpty || IsInsideLink(literal))
            {
                continue;
            }

            seen ??= self is null ? [] : [self];
            var fresh = names.Where(name => seen.Add(name.Actor)).ToImmutableArray();
            if (!fresh.IsEmpty)
            {
                found ??= ImmutableDictionary.CreateBuilder<LiteralInline, ImmutableArray<NameLink>>();
                found.Add(literal, fresh);
            }
        }
    }

    private static bool IsInsideLink(LiteralInline literal)
    {
        for (var parent = literal.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline)
            {
                return true;
            }
        }

        return false;
    }
}
