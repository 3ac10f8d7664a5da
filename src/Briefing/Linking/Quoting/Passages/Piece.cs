using System.Collections.Immutable;
using Briefing.Linking.Quoting.Folding;

namespace Briefing.Linking.Quoting.Passages;

/// <summary>Words of a passage that must stand in the source one after the other.</summary>
internal sealed class Piece
{
    private readonly FoldedText text;
    private readonly OffsetMap offsets;
    private readonly int start;
    private readonly int end;

    /// <param name="text">The folded words, perhaps with a bracket at either end for context.</param>
    /// <param name="offsets">Where in the passage the characters of the words stand.</param>
    /// <param name="start">Where in the folded words the piece begins.</param>
    /// <param name="end">Where in the folded words it ends.</param>
    public Piece(FoldedText text, OffsetMap offsets, int start, int end)
    {
        (this.text, this.offsets, this.start, this.end) = (text, offsets, start, end);
    }

    /// <summary>The folded characters.</summary>
    public ReadOnlySpan<char> Characters => text.Characters[start..end];

    /// <summary>How many folded characters there are.</summary>
    public int Length => end - start;

    /// <summary>The folded characters whose capital the editor changed; they match in either case.</summary>
    public ImmutableArray<int> EitherCase { get; init; } = [];

    /// <summary>Whether letters put in follow at once, so that the source's word may go on: <c>walk[ed]</c>.</summary>
    public bool MayEndInsideWord { get; init; }

    /// <summary>Whether a comma, full stop or dash that closed the passage was taken off.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Those of <see cref="EitherCase"/> that a word has, counted from its start.</summary>
    public ImmutableArray<int> EitherCaseIn(Token word)
    {
        var first = EitherCase.BinarySearch(word.Start);
        var own = EitherCase.AsSpan()[(first >= 0 ? first : ~first)..];
        var count = 0;
        while (count < own.Length && own[count] < word.End)
        {
            count++;
        }

        return [.. own[..count].ToArray().Select(offset => offset - word.Start)];
    }

    /// <summary>Where in the passage a folded character begins.</summary>
    public int StartOf(int offset) => offsets.StartOf(text.StartOf(start + offset));

    /// <summary>Where in the passage a folded character ends.</summary>
    public int EndOf(int offset) => offsets.EndOf(text.EndOf(start + offset) - 1);

    /// <summary>The same piece without some characters at its start and end.</summary>
    public Piece Trim(int atStart, int atEnd, bool isClosed = false) =>
        new(text, offsets, start + atStart, end - atEnd)
        {
            EitherCase = EitherCase.IsEmpty ? EitherCase : [.. EitherCase.Select(offset => offset - atStart)],
            MayEndInsideWord = MayEndInsideWord && atEnd == 0,
            IsClosed = isClosed,
        };
}
