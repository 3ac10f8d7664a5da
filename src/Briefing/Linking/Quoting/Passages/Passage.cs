using System.Collections.Immutable;
using Briefing.Linking.Quoting.Folding;

namespace Briefing.Linking.Quoting.Passages;

/// <summary>A passage as the editor wrote it, taken apart and ready to be looked up.</summary>
/// <param name="Stretches">The stretches, at least one; words are left out between them.</param>
/// <param name="Brackets">What is in square brackets, except for changed capitals, in order.</param>
/// <param name="Opening">Quotation marks before the first piece, folded: they may stand in the source or not.</param>
/// <param name="Ending">Quotation marks and closing punctuation after the last piece, folded.</param>
internal sealed record Passage(
    ImmutableArray<Stretch> Stretches,
    ImmutableArray<PutIn> Brackets,
    string Opening,
    string Ending
)
{
    /// <summary>All pieces in order.</summary>
    public IEnumerable<Piece> Pieces => Stretches.SelectMany(stretch => stretch.Pieces);

    /// <summary>Whether there is a letter, a digit or a symbol to look for.</summary>
    public bool HasWords => Pieces.Any(piece => Token.HasWord(piece.Characters));
}
