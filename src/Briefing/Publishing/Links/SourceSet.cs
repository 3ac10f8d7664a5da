namespace Briefing.Publishing.Links;

/// <summary>The addresses in a <c>srcset</c>: <c>map.webp 1x, map@2x.webp 2x</c>.</summary>
internal static class SourceSet
{
    /// <summary>The addresses, in the order written.</summary>
    public static List<ReadOnlyMemory<byte>> Split(ReadOnlyMemory<byte> candidates)
    {
        var addresses = new List<ReadOnlyMemory<byte>>();
        while (true)
        {
            candidates = candidates.TrimStart(", \t\n\f\r"u8);
            if (candidates.IsEmpty)
            {
                return addresses;
            }

            var end = candidates.Span.IndexOfAny(" \t\n\f\r"u8);
            var address = end < 0 ? candidates : candidates[..end];
            candidates = candidates[address.Length..];
            if (address.Span[^1] != ',')
            {
                candidates = BehindDescriptor(candidates);
            }

            addresses.Add(address.TrimEnd(","u8));
        }
    }

    private static ReadOnlyMemory<byte> BehindDescriptor(ReadOnlyMemory<byte> candidates)
    {
        var end = candidates.Span.IndexOf((byte)',');
        return end < 0 ? default : candidates[end..];
    }
}
