using System.Collections.Immutable;
using Briefing.Linking.Quoting.Folding;
using Briefing.Linking.Quoting.Matching;
using Briefing.Linking.Quoting.Passages;

namespace Briefing.Linking.Quoting.Nearness;

/// <summary>The elements of a passage: its words, punctuation marks and brackets in order.</summary>
internal static class PassageElements
{
    /// <summary>Those of the whole passage.</summary>
    public static IEnumerable<Element> Of(Passage passage)
    {
        var stretches = passage.Stretches.Select(stretch => Of(stretch).ToList()).ToList();
        var (first, last) = (stretches[0][0].Start, stretches[^1][^1].End);
        var result = Brackets(passage, ElementKind.Aside, 0, first).Concat(stretches[0]);
        foreach (var (before, after) in stretches.Zip(stretches.Skip(1)))
        {
            result = result
                .Concat(Brackets(passage, ElementKind.LeftOut, before[^1].End, after[0].Start))
                .Concat(after);
        }

        return result.Concat(Brackets(passage, ElementKind.Aside, last, int.MaxValue));
    }

    /// <summary>Those of one stretch, with room for the words that each insertion may replace.</summary>
    public static IEnumerable<Element> Of(Stretch stretch)
    {
        var gaps = stretch.Gaps.Select(gap => gap.SelectMany(RoomFor)).Append([]);
        return stretch.Pieces.Select(Of).Zip(gaps, (piece, gap) => piece.Concat(gap)).SelectMany(elements => elements);
    }

    private static IEnumerable<Element> Of(Piece piece) =>
        Token.ListOf(piece.Characters).Select(token => Of(piece, token));

    private static Element Of(Piece piece, Token token) =>
        Element.Of(token, piece.Characters, piece.StartOf(token.Start), piece.EndOf(token.End - 1)) with
        {
            EitherCase = piece.EitherCaseIn(token),
            IsBeginning = piece.MayEndInsideWord && token.End == piece.Length,
        };

    private static IEnumerable<Element> RoomFor(PutIn putIn) =>
        putIn.JoinsBefore
            ? [new(ElementKind.Aside, putIn.Folded, putIn.Start, putIn.End)]
            : Enumerable
                .Range(0, GapReader.MostWords)
                .Select(i => i == 0 ? putIn.Start : putIn.End)
                .Select(start => new Element(ElementKind.PutIn, putIn.Folded, start, putIn.End));

    private static IEnumerable<Element> Brackets(Passage passage, ElementKind kind, int start, int end)
    {
        var first = FirstFrom(passage.Brackets, start);
        var next = FirstFrom(passage.Brackets, end);
        return first == next
            ? []
            : [new(kind, string.Empty, passage.Brackets[first].Start, passage.Brackets[next - 1].End)];
    }

    private static int FirstFrom(ImmutableArray<PutIn> brackets, int start)
    {
        var (low, high) = (0, brackets.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = brackets[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
