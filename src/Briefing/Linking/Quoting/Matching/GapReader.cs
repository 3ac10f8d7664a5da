using System.Collections.Immutable;
using Briefing.Linking.Quoting.Folding;
using Briefing.Linking.Quoting.Indexing;
using Briefing.Linking.Quoting.Passages;

namespace Briefing.Linking.Quoting.Matching;

/// <summary>
/// Says where the words after an insertion may go on: at once, or after the few words of the source that it replaces.
/// </summary>
internal sealed class GapReader(FoldedText text, Words words)
{
    /// <summary>How many words of the source one insertion may stand for: "[Putin] said" for "he said".</summary>
    public const int MostWords = 3;

    private ReadOnlySpan<char> Text => text.Characters;

    /// <summary>Where the next piece may begin when the last one ended at an offset; the closest place first.</summary>
    public IEnumerable<int> StartsAfter(int end, ImmutableArray<PutIn> putIn)
    {
        var starts = new SortedSet<int>();
        AddAtOnce(end, starts);
        AddAfterRestOfWord(end, putIn, starts);
        AddAfterSameWords(end, putIn, starts);
        AddAfterPunctuation(end, putIn, starts);
        AddAfterWords(end, putIn, starts);
        return putIn[^1].JoinsAfter ? starts : starts.Where(start => !WordEdges.CutsAtStart(Text, start));
    }

    private void AddAtOnce(int end, SortedSet<int> starts)
    {
        starts.Add(end);
        starts.Add(AfterSpace(end));
    }

    // walk[ed] for walks, and organi[z]ed for organised.
    private void AddAfterRestOfWord(int end, ImmutableArray<PutIn> putIn, SortedSet<int> starts)
    {
        if (!putIn[0].JoinsBefore)
        {
            return;
        }

        var rest = end;
        while (rest < Text.Length && WordEdges.CutsAtEnd(Text, rest))
        {
            rest++;
            if (putIn[^1].JoinsAfter)
            {
                starts.Add(rest);
            }
        }

        AddAtOnce(rest, starts);
    }

    // [sic] where the source has it itself.
    private void AddAfterSameWords(int end, ImmutableArray<PutIn> putIn, SortedSet<int> starts)
    {
        var bracket = $"[{putIn[0].Folded}]";
        var start = AfterSpace(end);
        if (putIn.Length == 1 && Text[start..].StartsWith(bracket))
        {
            AddAtOnce(start + bracket.Length, starts);
        }
    }

    // [,] where the source has a semicolon.
    private void AddAfterPunctuation(int end, ImmutableArray<PutIn> putIn, SortedSet<int> starts)
    {
        if (!putIn.All(HoldsPunctuation))
        {
            return;
        }

        var start = AfterSpace(end);
        while (Token.TryNext(Text, start, out var token) && token.Start == start && !token.IsWord)
        {
            start = token.End;
        }

        AddAtOnce(start, starts);
    }

    private void AddAfterWords(int end, ImmutableArray<PutIn> putIn, SortedSet<int> starts)
    {
        var most = MostWords * putIn.Count(one => !one.JoinsBefore && !HoldsPunctuation(one));
        var first = words.FirstFrom(end);
        if (most == 0 || first == words.Count || WordEdges.CutsAtEnd(Text, end))
        {
            return;
        }

        var limit = first + most < words.Count ? words.StartOf(first + most) : Text.Length;
        for (var start = words.EndOf(first); start <= limit; start++)
        {
            starts.Add(start);
        }
    }

    private int AfterSpace(int offset) =>
        offset < Text.Length && Text[offset] == Typography.Space ? offset + 1 : offset;

    private static bool HoldsPunctuation(PutIn putIn) => !Token.HasWord(putIn.Folded);
}
