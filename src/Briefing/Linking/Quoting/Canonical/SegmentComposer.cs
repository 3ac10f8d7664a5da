namespace Briefing.Linking.Quoting.Canonical;

/// <summary>Composes one segment: a character that starts anew and everything that may join it.</summary>
internal sealed class SegmentComposer
{
    private readonly CanonicalData data = CanonicalData.Unicode;
    private readonly List<int> parts = [];
    private readonly List<int> composed = [];

    /// <summary>The segment's characters in normal form C; valid until the next call.</summary>
    public IReadOnlyList<int> Compose(ReadOnlySpan<char> segment)
    {
        TakeApart(segment);
        PutMarksInOrder();
        PutTogether();
        return composed;
    }

    private void TakeApart(ReadOnlySpan<char> segment)
    {
        parts.Clear();
        for (var i = 0; i < segment.Length; )
        {
            var codePoint = CodePoint.At(segment, i);
            data.Decompose(codePoint, parts);
            i += CodePoint.LengthOf(codePoint);
        }
    }

    private void PutMarksInOrder()
    {
        for (var start = 0; start < parts.Count; start++)
        {
            var end = start;
            while (end < parts.Count && data.CombiningClassOf(parts[end]) != 0)
            {
                end++;
            }

            SortMarks(start, end);
            start = end;
        }
    }

    private void SortMarks(int start, int end)
    {
        if (end - start > 1)
        {
            var sorted = parts[start..end].OrderBy(data.CombiningClassOf).ToList();
            parts.RemoveRange(start, end - start);
            parts.InsertRange(start, sorted);
        }
    }

    private void PutTogether()
    {
        composed.Clear();
        var starter = -1;
        var classBetween = -1;
        foreach (var part in parts)
        {
            var ownClass = data.CombiningClassOf(part);
            if (starter >= 0 && classBetween < ownClass && data.TryCompose(composed[starter], part, out var whole))
            {
                composed[starter] = whole;
                continue;
            }

            (starter, classBetween) = ownClass == 0 ? (composed.Count, -1) : (starter, ownClass);
            composed.Add(part);
        }
    }
}
