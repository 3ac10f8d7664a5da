using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Model.Texts;

namespace Briefing.Linking;

/// <summary>Decides which sentences of a source may be shown, and holds them against what its editor allows.</summary>
internal sealed class ExcerptCutter
{
    /// <summary>How many uses a message lists.</summary>
    private const int Listed = 8;

    private readonly DiagnosticBag _diagnostics;

    /// <summary>Reports into a bag.</summary>
    public ExcerptCutter(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>The stretches that may be shown, by paragraph, in order and without overlap.</summary>
    public ILookup<int, SourceRange> Cut(Source source, IReadOnlyList<SourceUse> uses) =>
        source.Rights switch
        {
            Rights.Full => source.Text.Paragraphs.Select(Whole).ToLookup(range => range.Paragraph),
            Rights.Excerpts => CutSentences(source, uses),
            _ => Enumerable.Empty<SourceRange>().ToLookup(range => range.Paragraph),
        };

    private static SourceRange Whole(Paragraph paragraph) => new(paragraph.Number, 0, paragraph.Text.Length);

    private ILookup<int, SourceRange> CutSentences(Source source, IReadOnlyList<SourceUse> uses)
    {
        var taken = new SortedSet<SourceRange>(
            Comparer<SourceRange>.Create((a, b) => (a.Paragraph, a.Start).CompareTo((b.Paragraph, b.Start)))
        );
        var costs = new List<(SourceUse Use, int Words)>();
        var sentences = new Dictionary<int, ImmutableArray<(int Start, int End)>>();
        foreach (var use in uses)
        {
            var fresh = use
                .Passage.Ranges.SelectMany(range => SentencesAround(range, source, sentences))
                .Where(taken.Add)
                .ToList();
            costs.Add((use, fresh.Sum(range => CountWords(source, range))));
        }

        CheckCost(source, costs);
        return taken.ToLookup(range => range.Paragraph);
    }

    private static IEnumerable<SourceRange> SentencesAround(
        SourceRange range,
        Source source,
        Dictionary<int, ImmutableArray<(int Start, int End)>> known
    )
    {
        if (!known.TryGetValue(range.Paragraph, out var sentences))
        {
            sentences = Sentences.In(source.Text.Paragraphs[range.Paragraph - 1].Text);
            known.Add(range.Paragraph, sentences);
        }

        return sentences
            .Where(sentence => sentence.Start < range.End && range.Start < sentence.End)
            .Select(sentence => new SourceRange(range.Paragraph, sentence.Start, sentence.End - sentence.Start));
    }

    private static int CountWords(Source source, SourceRange range) =>
        WordCount.Of(source.Text.Paragraphs[range.Paragraph - 1].Text.AsSpan(range.Start, range.Length));

    private void CheckCost(Source source, List<(SourceUse Use, int Words)> costs)
    {
        var total = costs.Sum(cost => cost.Words);
        if (total <= source.ExcerptWords.Value)
        {
            return;
        }

        var largest = costs.Where(cost => cost.Words > 0).OrderByDescending(cost => cost.Words).ToList();
        IEnumerable<Note> notes = largest
            .Take(Listed)
            .Select(cost => new Note($"{cost.Words} words: {cost.Use.Name}", cost.Use.Place));
        if (largest.Count > Listed)
        {
            notes = notes.Append(
                new Note($"{largest.Skip(Listed).Sum(cost => cost.Words)} words: {largest.Count - Listed} more")
            );
        }

        _diagnostics.Add(
            LinkingRules.TooManyWords,
            source.ExcerptWords.Place,
            $"the site would show {total} words of `{source.Id}`, and {source.ExcerptWords.Value} are allowed",
            "take quotes or passages out, or raise `excerpt-words` if the rights allow it",
            [.. notes]
        );
    }
}
