namespace Briefing.Linking.Quoting.Folding;

/// <summary>Tells an apostrophe inside a word from a quotation mark.</summary>
/// <remarks>
/// Only in scripts that have one: in Hebrew and Korean a mark between two letters opens or closes a quotation, because
/// what follows or precedes it is written without a space. A square bracket stands for letters that an editor put in:
/// <c>[he]'s</c>.
/// </remarks>
internal static class Apostrophe
{
    /// <summary>Whether the mark at an offset is an apostrophe.</summary>
    public static bool IsAt(ReadOnlySpan<char> text, int offset) =>
        Typography.IsSingle(text[offset])
        && offset > 0
        && offset + 1 < text.Length
        && (text[offset - 1] == ']' || IsInWord(text, offset - 1))
        && (text[offset + 1] == '[' || IsInWord(text, offset + 1));

    // Latin, Greek, Cyrillic and Armenian, with their extensions.
    private static bool IsInWord(ReadOnlySpan<char> text, int offset) =>
        text[offset] is < '\u0590' or (>= '\u1E00' and < '\u2000') or (>= '\uA640' and < '\uA800')
        && WordClasses.At(text, offset) is WordClass.Letter or WordClass.Mark;
}
