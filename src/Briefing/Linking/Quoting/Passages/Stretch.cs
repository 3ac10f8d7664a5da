using System.Collections.Immutable;

namespace Briefing.Linking.Quoting.Passages;

/// <summary>Pieces with nothing but words put in between them; around a stretch, words are left out.</summary>
/// <param name="Pieces">The pieces, at least one.</param>
/// <param name="Gaps">What was put in after each piece but the last.</param>
internal sealed record Stretch(ImmutableArray<Piece> Pieces, ImmutableArray<ImmutableArray<PutIn>> Gaps);
