using System.Collections.Immutable;

namespace Briefing.Linking.Quoting;

/// <summary>The passage stands in the source more than once, and nobody said which place is meant.</summary>
/// <param name="Places">The places in order; only the first twenty of very many.</param>
internal sealed record PassageRepeated(ImmutableArray<PassageFound> Places) : PassageMatch;
