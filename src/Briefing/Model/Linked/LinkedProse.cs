using System.Collections.Immutable;
using Briefing.Model.Markup;
using Markdig.Syntax.Inlines;

namespace Briefing.Model.Linked;

/// <summary>Words of the editor with all that they link to.</summary>
/// <param name="Prose">The words.</param>
/// <param name="Targets">What each <c>[[…]]</c> resolved to; one that points at something hidden is not in it and shows its words only.</param>
/// <param name="Names">The actors' names that stand in its literal texts and become links.</param>
internal sealed record LinkedProse(
    Prose Prose,
    ImmutableDictionary<WikilinkInline, Entry> Targets,
    ImmutableDictionary<LiteralInline, ImmutableArray<NameLink>> Names
);
