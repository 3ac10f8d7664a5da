using System.Text;

namespace Briefing.Linking.Names;

/// <summary>The characters at the ends of a text that a reader sees, surrogate pairs as one.</summary>
internal static class Visible
{
    /// <summary>What stands beyond the ends of a text.</summary>
    public static readonly Rune Nothing;

    /// <summary>Cuts the first one off.</summary>
    public static Rune TakeFirst(ref ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && Typography.Fold(text[0]) == Typography.Invisible)
        {
            text = text[1..];
        }

        if (text.IsEmpty)
        {
            return Nothing;
        }

        Rune.DecodeFromUtf16(text, out var rune, out var length);
        text = text[length..];
        return rune;
    }

    /// <summary>Cuts the last one off.</summary>
    public static Rune TakeLast(ref ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && Typography.Fold(text[^1]) == Typography.Invisible)
        {
            text = text[..^1];
        }

        if (text.IsEmpty)
        {
            return Nothing;
        }

        Rune.DecodeLastFromUtf16(text, out var rune, out var length);
        text = text[..^length];
        return rune;
    }

    public static Rune First(ReadOnlySpan<char> text) => TakeFirst(ref text);

    public static Rune Last(ReadOnlySpan<char> text) => TakeLast(ref text);
}
