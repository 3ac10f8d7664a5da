using Briefing.Linking.Quoting.Folding;

namespace Briefing.Linking.Quoting.Passages;

/// <summary>A part of a passage in square brackets, and what it means.</summary>
internal sealed record Bracket(BracketKind Kind, PutIn Words)
{
    /// <summary>Reads what a bracket means from what is in it and what is beside it.</summary>
    public static Bracket Read(string passage, Part part)
    {
        var folded = FoldedText.Of(passage[(part.Start + 1)..(part.End - 1)]).Characters;
        var joinsBefore = part.Start > 0 && IsLetter(passage, part.Start - 1);
        var joinsAfter = part.End < passage.Length && IsLetter(passage, part.End);
        return new(
            KindOf(folded, joinsBefore, joinsAfter),
            new(part.Start, part.Length, folded.ToString(), joinsBefore, joinsAfter)
        );
    }

    private static BracketKind KindOf(ReadOnlySpan<char> folded, bool joinsBefore, bool joinsAfter) =>
        folded is [Typography.Ellipsis, ..] or [.., Typography.Ellipsis] or ".." ? BracketKind.LeftOut
        : joinsAfter && IsOneWord(folded) && (!joinsBefore || IsOneCharacter(folded)) ? BracketKind.OtherCase
        : BracketKind.PutIn;

    private static bool IsOneWord(ReadOnlySpan<char> folded) =>
        Token.TryNext(folded, 0, out var token) && token.Length == folded.Length && IsLetter(folded, 0);

    private static bool IsOneCharacter(ReadOnlySpan<char> folded)
    {
        var letters = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            letters += IsLetterItself(folded, i) && !char.IsLowSurrogate(folded[i]) ? 1 : 0;
        }

        return letters == 1;
    }

    private static bool IsLetter(ReadOnlySpan<char> text, int offset) =>
        WordClasses.At(text, offset) is WordClass.Letter or WordClass.Mark;

    private static bool IsLetterItself(ReadOnlySpan<char> text, int offset) =>
        WordClasses.At(text, offset) == WordClass.Letter;
}
