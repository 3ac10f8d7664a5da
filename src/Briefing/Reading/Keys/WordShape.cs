using System.Collections.Immutable;

namespace Briefing.Reading.Keys;

/// <summary>One of some words.</summary>
/// <param name="Words">The words, in the order to list them.</param>
internal sealed record WordShape(ImmutableArray<string> Words) : Shape;
