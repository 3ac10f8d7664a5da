using System.Collections.Concurrent;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Citing;

/// <summary>Remembers the directives for passages, since many downloads ask for the same; safe from many threads.</summary>
internal sealed class SourceFragments
{
    private readonly ConcurrentDictionary<LinkedSource, FragmentFinder> _finders = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly ConcurrentDictionary<Passage, string> _directives = new(ReferenceEqualityComparer.Instance);

    /// <summary>The directives for a passage, from <c>:~:</c> on.</summary>
    public string Of(LinkedSource source, Passage passage) =>
        _directives.GetOrAdd(passage, _ => TextFragment.Directives(FinderOf(source), passage));

    private FragmentFinder FinderOf(LinkedSource source) =>
        _finders.GetOrAdd(source, linked => new FragmentFinder(linked));
}
