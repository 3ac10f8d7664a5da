using Briefing.Linking.Quoting.Folding;

namespace Briefing.Linking.Quoting.Passages;

/// <summary>What only closes a passage: quotation marks, and one comma, full stop or dash before, after or between.</summary>
/// <param name="Piece">The last piece without its ending.</param>
/// <param name="Folded">The ending.</param>
internal sealed record Ending(Piece Piece, string Folded)
{
    // Full stops and commas of Latin, Arabic, Urdu, Indian scripts, Armenian, Ethiopic, Chinese and Japanese.
    private const string ClosingSigns = ".,-،۔।։።፣。、，．｡､";

    /// <summary>Takes the ending off the last piece.</summary>
    public static Ending TakenFrom(Piece last)
    {
        var characters = last.Characters;
        var end = WithoutMarks(characters, characters.Length);
        var isClosed = end > 0 && ClosingSigns.Contains(characters[end - 1]);
        end = isClosed ? WithoutMarks(characters, end - 1) : end;
        end = WithoutSpaces(characters, end);
        var ending = end == 0 ? string.Empty : characters[end..].ToString();
        return new(last.Trim(0, last.Length - end, isClosed), ending);
    }

    /// <summary>How many quotation marks a piece begins with.</summary>
    public static int QuotationMarksAtStart(ReadOnlySpan<char> characters)
    {
        var marks = characters.IndexOfAnyExcept(Typography.QuotationMark);
        return marks < 0 ? characters.Length : marks;
    }

    private static int WithoutMarks(ReadOnlySpan<char> characters, int end) =>
        characters[..end].LastIndexOfAnyExcept(Typography.QuotationMark) + 1;

    private static int WithoutSpaces(ReadOnlySpan<char> characters, int end) =>
        characters[..end].LastIndexOfAnyExcept(Typography.Space) + 1;
}
