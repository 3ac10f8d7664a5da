using Briefing.Linking.Quoting.Folding;
using Briefing.Linking.Quoting.Indexing;
using Briefing.Linking.Quoting.Matching;

namespace Briefing.Linking.Quoting.Nearness;

/// <summary>Widens a place to what has to be shown of the text for its difference from a passage to be seen.</summary>
internal sealed class PlaceWidener(FoldedText text)
{
    private ReadOnlySpan<char> Text => text.Characters;

    /// <summary>
    /// The place with whole words and numbers, with the whole compound where a word differs, with the sign at the end
    /// where that differs, and with the mark of a question that the passage closes by a full stop.
    /// </summary>
    public Span Widen(Candidate candidate, bool mayBeAsked)
    {
        var start = StartOfWord(candidate.Place.Start);
        while (!candidate.First.IsSame && IsHyphen(start - 1))
        {
            start = StartOfWord(start - 2);
        }

        var end = EndOfWord(candidate.Place.End);
        while (!candidate.Last.IsSame && IsHyphen(end))
        {
            end = EndOfWord(end + 2);
        }

        var hasOtherSign = candidate.Last is { IsSame: false, Written.Kind: ElementKind.Punctuation };
        var isShown = hasOtherSign ? IsSign(end) : mayBeAsked && PieceMatcher.IsQuestion(Text, end);
        return new(start, isShown ? end + 1 : end);
    }

    private int StartOfWord(int offset)
    {
        while (Cuts(offset))
        {
            offset--;
        }

        return offset;
    }

    private int EndOfWord(int offset)
    {
        while (Cuts(offset))
        {
            offset++;
        }

        return offset;
    }

    private bool Cuts(int offset) => WordEdges.CutsAtStart(Text, offset) || WordEdges.CutsAtEnd(Text, offset);

    private bool IsSign(int offset) =>
        offset < Text.Length
        && Text[offset] is not (Typography.Space or Typography.QuotationMark)
        && Token.TryNext(Text, offset, out var token)
        && !token.IsWord;

    // A dash between words has spaces around it in the original, or is longer.
    private bool IsHyphen(int offset) =>
        offset > 0
        && offset + 1 < Text.Length
        && Text[offset] == Typography.Dash
        && text.EndOf(offset - 1) == text.StartOf(offset)
        && text.EndOf(offset) == text.StartOf(offset + 1);
}
