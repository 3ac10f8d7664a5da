using System.Text;

namespace Briefing.Linking.Quoting.Folding;

/// <summary>Compares letters without regard to capitals.</summary>
/// <remarks>
/// The dotted and dotless i of Turkish and Kazakh count as one letter here, since either may be the small form of a
/// capital I.
/// </remarks>
internal static class Caseless
{
    private static readonly char[] FirstPlane = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => Fold((char)c))];

    /// <summary>What all forms of a UTF-16 unit have in common.</summary>
    public static char Of(char character) => FirstPlane[character];

    /// <summary>Whether the characters of two equally long texts differ in nothing but capitals.</summary>
    public static bool AreEqual(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length != other.Length)
        {
            return false;
        }

        for (var i = 0; i < one.Length; i++)
        {
            if (Of(one[i]) != Of(other[i]) && !AreEqualBeyond(one, other, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A hash that texts which differ only in capitals have in common.</summary>
    public static uint HashOf(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        var folded = FirstPlane;
        for (var i = 0; i < text.Length; i++)
        {
            var unit = char.IsLowSurrogate(text[i]) ? Beyond(text, i) : folded[text[i]];
            hash = (hash ^ unit) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }

    // The trailing half of a pair stands for the whole character.
    private static uint Beyond(ReadOnlySpan<char> text, int offset) =>
        offset > 0 && Rune.TryCreate(text[offset - 1], text[offset], out var rune)
            ? (uint)Rune.ToUpperInvariant(rune).Value
            : text[offset];

    private static bool AreEqualBeyond(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int offset) =>
        offset > 0
        && Rune.TryCreate(one[offset - 1], one[offset], out var left)
        && Rune.TryCreate(other[offset - 1], other[offset], out var right)
        && Rune.ToUpperInvariant(left) == Rune.ToUpperInvariant(right);

    private static char Fold(char character) =>
        character switch
        {
            'I' or 'İ' or 'ı' => 'i',
            'ς' => 'σ',
            _ => char.ToLowerInvariant(char.ToUpperInvariant(character)),
        };
}
