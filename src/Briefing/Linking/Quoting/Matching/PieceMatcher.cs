using Briefing.Linking.Quoting.Folding;
using Briefing.Linking.Quoting.Passages;

namespace Briefing.Linking.Quoting.Matching;

/// <summary>Says whether a piece stands at one place of a folded text.</summary>
internal static class PieceMatcher
{
    private const string QuestionsAndExclamations = "?!？！؟‽⁇⁈⁉❓❗՞՜፧";

    /// <summary>Whether the piece's characters stand there and its end cuts no word.</summary>
    public static bool EndsWell(Piece piece, ReadOnlySpan<char> text, int offset)
    {
        var end = offset + piece.Length;
        return HasCharacters(piece, text, offset)
            && (piece.MayEndInsideWord || !WordEdges.CutsAtEnd(text, end))
            && !(piece.IsClosed && IsQuestion(text, end));
    }

    /// <summary>Whether the piece stands there and cuts no word at either end.</summary>
    public static bool Fits(Piece piece, ReadOnlySpan<char> text, int offset) =>
        EndsWell(piece, text, offset) && !WordEdges.CutsAtStart(text, offset);

    /// <summary>Whether the source asks or exclaims what ends at an offset, so that no full stop can close it.</summary>
    /// <remarks>The Greek question mark looks like a semicolon and in normal form is one.</remarks>
    public static bool IsQuestion(ReadOnlySpan<char> text, int offset) =>
        offset < text.Length
        && (
            QuestionsAndExclamations.Contains(text[offset])
            || (text[offset] == ';' && offset > 0 && IsGreek(text[offset - 1]))
        );

    private static bool HasCharacters(Piece piece, ReadOnlySpan<char> text, int offset)
    {
        if (offset < 0 || offset > text.Length - piece.Length)
        {
            return false;
        }

        return EitherCase.AreEqual(text.Slice(offset, piece.Length), piece.Characters, piece.EitherCase);
    }

    private static bool IsGreek(char character) =>
        character is (>= '\u0370' and < '\u0400') or (>= '\u1F00' and < '\u2000');
}
