using System.Runtime.InteropServices;

namespace Briefing.Linking.Quoting.Folding;

/// <summary>A word of a folded text, or a punctuation mark between words.</summary>
/// <param name="Start">Where in the folded text it begins.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="IsWord">
/// Whether it is a word or a symbol. In scripts that separate no words, each letter with its marks is one.
/// </param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, int Length, bool IsWord)
{
    /// <summary>Where in the folded text it ends.</summary>
    public int End => Start + Length;

    /// <summary>The words and punctuation marks of a text in order.</summary>
    public static List<Token> ListOf(ReadOnlySpan<char> text)
    {
        var tokens = new List<Token>();
        for (var offset = 0; TryNext(text, offset, out var token); offset = token.End)
        {
            tokens.Add(token);
        }

        return tokens;
    }

    /// <summary>Whether there is any word in a text.</summary>
    public static bool HasWord(ReadOnlySpan<char> text)
    {
        var offset = 0;
        while (TryNext(text, offset, out var token) && !token.IsWord)
        {
            offset = token.End;
        }

        return offset < text.Length;
    }

    /// <summary>Finds the first word or punctuation mark at or after an offset.</summary>
    public static bool TryNext(ReadOnlySpan<char> text, int offset, out Token token)
    {
        while (offset < text.Length && text[offset] == Typography.Space)
        {
            offset++;
        }

        token = offset < text.Length ? At(text, offset) : default;
        return offset < text.Length;
    }

    private static Token At(ReadOnlySpan<char> text, int start)
    {
        var first = WordClasses.At(text, start);
        var end = start + WidthAt(text, start);
        end = first is WordClass.Letter or WordClass.Mark
            ? WordClasses.EndOfLetters(text, end)
            : WordClasses.EndOfMarks(text, end);
        return new(start, end - start, first is not (WordClass.Between or WordClass.UnspacedPunctuation));
    }

    private static int WidthAt(ReadOnlySpan<char> text, int offset) =>
        offset + 1 < text.Length && char.IsSurrogatePair(text[offset], text[offset + 1]) ? 2 : 1;
}
