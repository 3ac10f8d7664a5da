using System.Runtime.InteropServices;
using Briefing.Linking.Quoting.Folding;
using Briefing.Linking.Quoting.Indexing;
using Briefing.Linking.Quoting.Passages;

namespace Briefing.Linking.Quoting.Matching;

/// <summary>A rare word of a piece: by its places in the source those of the piece are found.</summary>
/// <param name="Offset">Where in the piece the word begins.</param>
/// <param name="Term">The word's number, -1 when the source does not have it.</param>
/// <param name="Next">The number of the word behind it; null when the piece has no more than a part of one.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Anchor(int Offset, int Term, int? Next)
{
    // So few places are looked at sooner than another word.
    private const int FewPlaces = 8;

    /// <summary>The anchor of a piece, or null when it has no whole word.</summary>
    public static Anchor? Of(Piece piece, Words words)
    {
        Token? rarest = null;
        var rarestTerm = -1;
        var fewest = int.MaxValue;
        var characters = piece.Characters;
        for (var offset = 0; fewest > FewPlaces && Token.TryNext(characters, offset, out var token); offset = token.End)
        {
            if (token.IsWord && !(piece.MayEndInsideWord && token.End == piece.Length))
            {
                var term = words.Vocabulary.Find(characters.Slice(token.Start, token.Length));
                var count = words.PlacesOf(term).Length;
                (rarest, rarestTerm, fewest) = count < fewest ? (token, term, count) : (rarest, rarestTerm, fewest);
            }
        }

        return rarest is { } anchor
            ? new Anchor(anchor.Start, rarestTerm, WordBehind(anchor, characters, words))
            : null;
    }

    // A word that the piece ends with could go on in the source.
    private static int? WordBehind(Token anchor, ReadOnlySpan<char> characters, Words words)
    {
        var offset = anchor.End;
        while (Token.TryNext(characters, offset, out var token) && token.End < characters.Length)
        {
            if (token.IsWord)
            {
                return words.Vocabulary.Find(characters.Slice(token.Start, token.Length));
            }

            offset = token.End;
        }

        return null;
    }
}
