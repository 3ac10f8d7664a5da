using System.Runtime.InteropServices;

namespace Briefing.Drafting.Language;

/// <summary>A word or a sign of a paragraph.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Text">The word without a genitive's ending, or the sign.</param>
/// <param name="End">Offset after it, the genitive's ending included.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, string Text, int End)
{
    /// <summary>Whether it is a word or a number.</summary>
    public bool IsWord => char.IsLetterOrDigit(Text[0]);

    /// <summary>Whether it is a word with a capital.</summary>
    public bool IsCapital => char.IsUpper(Text[0]);

    /// <summary>Whether it ends in the genitive: <c>Russia's</c>.</summary>
    public bool IsGenitive => IsWord && End > Start + Text.Length;

    /// <summary>Offset after the word, without a genitive's ending.</summary>
    public int WordEnd => Start + Text.Length;
}
