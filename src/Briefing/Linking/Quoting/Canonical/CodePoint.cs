namespace Briefing.Linking.Quoting.Canonical;

/// <summary>Characters beyond the first plane take two UTF-16 units; half of such a pair alone counts as itself.</summary>
internal static class CodePoint
{
    /// <summary>The character that begins at an offset.</summary>
    public static int At(ReadOnlySpan<char> text, int offset) =>
        char.IsHighSurrogate(text[offset]) && offset + 1 < text.Length && char.IsLowSurrogate(text[offset + 1])
            ? char.ConvertToUtf32(text[offset], text[offset + 1])
            : text[offset];

    /// <summary>The character that ends just before an offset.</summary>
    public static int Before(ReadOnlySpan<char> text, int offset) =>
        offset > 1 && char.IsLowSurrogate(text[offset - 1]) && char.IsHighSurrogate(text[offset - 2])
            ? char.ConvertToUtf32(text[offset - 2], text[offset - 1])
            : text[offset - 1];

    /// <summary>How many UTF-16 units a character takes.</summary>
    public static int LengthOf(int codePoint) => codePoint > char.MaxValue ? 2 : 1;
}
