using System.Collections.Immutable;
using Briefing.Linking.Quoting.Indexing;
using Briefing.Linking.Quoting.Passages;

namespace Briefing.Linking.Quoting.Matching;

/// <summary>Finds the places of a text at which a whole passage stands.</summary>
internal sealed class PassageFinder(SourceText source, Words words)
{
    private readonly StretchFinder stretches = new(source.Folded, words);

    /// <summary>The places in order that begin in a part of the text.</summary>
    public IEnumerable<PassageFound> PlacesOf(Passage passage, Span within)
    {
        foreach (var first in stretches.PlacesOf(passage.Stretches[0], within))
        {
            if (Complete(passage, first) is not { } spans)
            {
                yield break;
            }

            yield return new([.. WithFrame(passage, spans).SelectMany(source.RangesOf)]);
        }
    }

    // The earliest place is the best for each later stretch. When one is not found, it will not be found later either.
    private ImmutableArray<Span>? Complete(Passage passage, ImmutableArray<Span> first)
    {
        var spans = first.ToBuilder();
        foreach (var stretch in passage.Stretches.Skip(1))
        {
            var rest = new Span(spans[^1].End, source.Folded.Length);
            var next = stretches.PlacesOf(stretch, rest).FirstOrDefault();
            if (next.IsDefault)
            {
                return null;
            }

            spans.AddRange(next);
        }

        return spans.ToImmutable();
    }

    // Quotation marks and the closing sign belong to the place only as far as the source has them.
    private ImmutableArray<Span> WithFrame(Passage passage, ImmutableArray<Span> spans)
    {
        var text = source.Folded.Characters;
        var (start, end) = (spans[0].Start, spans[^1].End);
        start -= text[..start].EndsWith(passage.Opening) ? passage.Opening.Length : 0;
        end += text[end..].CommonPrefixLength(passage.Ending);
        spans = spans.SetItem(0, spans[0] with { Start = start });
        return spans.SetItem(spans.Length - 1, spans[^1] with { End = end });
    }
}
