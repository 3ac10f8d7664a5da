using System.Collections.Immutable;
using System.Text;
using Briefing.Linking.Quoting.Folding;

namespace Briefing.Linking.Quoting.Passages;

/// <summary>Collects the characters of one piece.</summary>
internal sealed class PieceBuilder
{
    private readonly StringBuilder characters;
    private readonly OffsetMap offsets = new();
    private readonly HashSet<int> eitherCase = [];
    private readonly int context;

    /// <param name="room">How long the piece may become.</param>
    /// <param name="followsPutIn">Whether words put in stand before; they are context for an apostrophe.</param>
    public PieceBuilder(int room, bool followsPutIn = false)
    {
        characters = new(room);
        if (followsPutIn)
        {
            Add(']', 0);
            context = 1;
        }
    }

    /// <summary>Adds the characters that stand at a stretch of the passage.</summary>
    public void Add(string passage, int start, int length)
    {
        if (length > 0)
        {
            offsets.Add(characters.Length, start, start + 1);
            characters.Append(passage, start, length);
        }
    }

    /// <summary>Adds a character that stands at an offset of the passage.</summary>
    public void Add(char character, int offset)
    {
        offsets.Add(characters.Length, offset, offset + 1);
        characters.Append(character);
    }

    /// <summary>Adds a letter that the source may have in the other case.</summary>
    public void AddInEitherCase(char character, int offset)
    {
        eitherCase.Add(characters.Length);
        Add(character, offset);
    }

    /// <summary>The piece as far as it is; perhaps empty.</summary>
    public Piece ToPiece(bool precedesPutIn = false, bool mayEndInsideWord = false)
    {
        if (precedesPutIn)
        {
            Add('[', 0);
        }

        var folded = FoldedText.Of(characters.ToString());
        var start = SkipSpaces(folded.Characters, context);
        var end = Math.Max(start, EndWithoutSpaces(folded.Characters, folded.Length - (precedesPutIn ? 1 : 0)));
        return new(folded, offsets, start, end)
        {
            EitherCase = EitherCaseIn(folded, start, end),
            MayEndInsideWord = mayEndInsideWord,
        };
    }

    private ImmutableArray<int> EitherCaseIn(FoldedText folded, int start, int end) =>
        eitherCase.Count == 0
            ? []
            :
            [
                .. Enumerable
                    .Range(start, end - start)
                    .Where(i => eitherCase.Contains(folded.StartOf(i)))
                    .Select(i => i - start),
            ];

    private static int SkipSpaces(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && text[start] == Typography.Space)
        {
            start++;
        }

        return start;
    }

    private static int EndWithoutSpaces(ReadOnlySpan<char> text, int end)
    {
        while (end > 0 && text[end - 1] == Typography.Space)
        {
            end--;
        }

        return end;
    }
}
