using Briefing.Linking.Quoting.Folding;
using Briefing.Linking.Quoting.Indexing;

namespace Briefing.Linking.Quoting.Nearness;

/// <summary>Writes an alignment as words, each with the punctuation that is attached to it.</summary>
internal sealed class ChangeWriter
{
    private readonly string written;
    private readonly SourceText source;
    private readonly List<Pair> pairs;
    private readonly Element? first;
    private readonly Element? last;

    public ChangeWriter(string written, SourceText source, IEnumerable<Pair> pairs)
    {
        (this.written, this.source) = (written, source);
        this.pairs = [.. pairs.Where(pair => !IsUnusedRoom(pair))];
        first = this.pairs.Find(pair => pair.Written is not null).Written;
        last = this.pairs.FindLast(pair => pair.Written is not null).Written;
    }

    /// <summary>The changes in order.</summary>
    public IReadOnlyList<WordChange> Write()
    {
        var changes = Groups().Select(group => ChangeOf(group, ReplacesOnlyPunctuation(group))).ToList();
        return changes.Exists(change => change.Kind != WordChangeKind.Same) ? changes : BlameInsertions();
    }

    // An insertion has room for several words; the room that the text does not fill is not shown, except for the bracket.
    private static bool IsUnusedRoom(Pair pair) =>
        pair is { Written: { Kind: ElementKind.PutIn } room, InText: null } && room.Start == room.End;

    private static bool IsLeftOut(Pair pair) => (pair.Written ?? pair.InText)!.Kind == ElementKind.LeftOut;

    private static bool IsUnspaced(Pair pair) =>
        (pair.Written ?? pair.InText) is { Kind: ElementKind.Word } word
        && WordClasses.At(word.Folded, 0) == WordClass.Unspaced;

    private static WordChangeKind KindOf(Pair pair) =>
        pair.IsSame ? WordChangeKind.Same
        : pair.Written is null ? WordChangeKind.Missing
        : pair.InText is null ? WordChangeKind.Added
        : WordChangeKind.Changed;

    private static bool ReplacesAnything(List<Pair> group) =>
        group.Exists(pair => pair is { Written.Kind: ElementKind.PutIn, InText: not null });

    // Words put in may take the place of words with their punctuation, but not of punctuation alone.
    private static bool ReplacesOnlyPunctuation(List<Pair> group)
    {
        var replaced = group.Where(pair =>
            pair is { Written: { Kind: ElementKind.PutIn } words, InText: not null } && Token.HasWord(words.Folded)
        );
        return replaced.Any() && replaced.All(pair => pair.InText!.Kind == ElementKind.Punctuation);
    }

    // When nothing else differs, an insertion stands where it cannot: for part of a number, say.
    private List<WordChange> BlameInsertions() =>
        [.. Groups().Select(group => ChangeOf(group, ReplacesAnything(group)))];

    private IEnumerable<List<Pair>> Groups()
    {
        for (var start = 0; start < pairs.Count; )
        {
            var end = start + 1;
            while (end < pairs.Count && !BreaksBefore(end))
            {
                end++;
            }

            yield return pairs[start..end];
            start = end;
        }
    }

    private bool BreaksBefore(int index)
    {
        var (before, after) = (pairs[index - 1], pairs[index]);
        if (IsLeftOut(before) || IsLeftOut(after))
        {
            return true;
        }

        var isChange = KindOf(before) != KindOf(after) && (IsUnspaced(before) || IsUnspaced(after));
        return isChange || IsSpaceBetween(before, after);
    }

    private bool IsSpaceBetween(Pair before, Pair after) =>
        (before, after) switch
        {
            ({ Written: { } one }, { Written: { } other }) => IsSpaceInPassage(one.End, other.Start),
            ({ InText: { } one }, { InText: { } other }) => IsSpaceInText(one.End, other.Start),
            _ => true,
        };

    private bool IsSpaceInPassage(int start, int end) => end > start && written[start..end].Any(char.IsWhiteSpace);

    // A space beside a dash or a quotation mark is folded away, but it leaves a gap in the original.
    private bool IsSpaceInText(int start, int end) =>
        end > start || source.Folded.StartOf(start) > source.Folded.EndOf(start - 1);

    private WordChange ChangeOf(List<Pair> group, bool isWrong)
    {
        var kinds = group.Select(KindOf).Distinct().ToList();
        var kind = kinds.Count == 1 && !isWrong ? kinds[0] : WordChangeKind.Changed;
        return new(kind, WrittenIn(group), InTextOf(group));
    }

    private string WrittenIn(List<Pair> group)
    {
        var elements = group.Select(pair => pair.Written).OfType<Element>().ToList();
        if (elements.Count == 0)
        {
            return string.Empty;
        }

        // Quotation marks around the passage and its closing sign belong to the first and the last word.
        var start = ReferenceEquals(elements[0], first) ? 0 : WithBracket(elements[0].Start);
        var end = ReferenceEquals(elements[^1], last) ? written.Length : elements[^1].End;
        return written[start..end].Trim();
    }

    // The bracket of a changed capital opens before its letter.
    private int WithBracket(int start) => start > 0 && written[start - 1] == '[' ? start - 1 : start;

    private string InTextOf(List<Pair> group)
    {
        var elements = group.Select(pair => pair.InText).OfType<Element>().ToList();
        return elements.Count == 0 ? string.Empty
            : elements[0].Kind == ElementKind.LeftOut ? "[…]"
            : source.TextOf(new Span(elements[0].Start, elements[^1].End));
    }
}
