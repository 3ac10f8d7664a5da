using System.Text;

namespace Briefing.Linking.Quoting.Canonical;

/// <summary>Collects a composed text and the origin of its characters.</summary>
internal sealed class ComposedTextWriter(string original)
{
    private readonly SegmentComposer composer = new();
    private readonly StringBuilder text = new(original.Length);
    private readonly List<int> starts = new(original.Length);
    private readonly List<int> ends = new(original.Length);

    public string Text => text.ToString();

    public int[] Starts => [.. starts];

    public int[] Ends => [.. ends];

    /// <summary>Takes over a stretch of the original that is composed already.</summary>
    public void Copy(int start, int end)
    {
        text.Append(original, start, end - start);
        for (var i = start; i < end; i++)
        {
            starts.Add(i);
            ends.Add(i + 1);
        }
    }

    /// <summary>Composes a segment of the original; when that changes nothing, its characters keep their own origins.</summary>
    public void Compose(int start, int end)
    {
        var segment = original.AsSpan(start, end - start);
        var composed = Written(composer.Compose(segment));
        if (segment.SequenceEqual(composed))
        {
            Copy(start, end);
            return;
        }

        text.Append(composed);
        starts.AddRange(Enumerable.Repeat(start, composed.Length));
        ends.AddRange(Enumerable.Repeat(end, composed.Length));
    }

    private static string Written(IReadOnlyList<int> codePoints)
    {
        var written = new StringBuilder(codePoints.Count);
        foreach (var codePoint in codePoints)
        {
            AppendTo(written, codePoint);
        }

        return written.ToString();
    }

    private static void AppendTo(StringBuilder written, int codePoint)
    {
        if (codePoint > char.MaxValue)
        {
            written.Append(char.ConvertFromUtf32(codePoint));
        }
        else
        {
            written.Append((char)codePoint);
        }
    }
}
