using System.Collections.Immutable;

namespace Briefing.Drafting.Language;

/// <summary>Cuts a paragraph into words and signs.</summary>
internal static class Tokens
{
    private const string Apostrophes = "'’";
    private const string Joiners = "-‐‑'’";

    /// <summary>The words and signs, in order, without the spaces between them.</summary>
    public static ImmutableArray<Token> In(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var at = 0; at < text.Length; )
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var token = char.IsLetterOrDigit(text[at]) ? Word(text, at) : new Token(at, text[at].ToString(), at + 1);
            tokens.Add(token);
            at = token.End;
        }

        return tokens.ToImmutable();
    }

    private static Token Word(string text, int start)
    {
        var end = start;
        while (end < text.Length && (IsLetter(text[end]) || Joins(text, start, end)))
        {
            end++;
        }

        if (end < text.Length && text[end] == '.' && IsInitials(text.AsSpan(start, end - start)))
        {
            end++;
        }

        return WithoutGenitive(text, start, end);
    }

    private static bool IsLetter(char letter) =>
        char.IsLetterOrDigit(letter)
        || char.GetUnicodeCategory(letter)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool Joins(string text, int start, int at)
    {
        if (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1]))
        {
            return false;
        }

        var isInitial = text[at] == '.' && char.IsUpper(text[at - 1]) && (at - 1 == start || text[at - 2] == '.');
        var isNumber = text[at] is '.' or ',' && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
        return Joiners.Contains(text[at], StringComparison.Ordinal) || isInitial || isNumber;
    }

    // "U.S." keeps its last full stop, so that it is found by that name.
    private static bool IsInitials(ReadOnlySpan<char> word) => word.Length >= 3 && word[^2] == '.' && word[1] == '.';

    private static Token WithoutGenitive(string text, int start, int end)
    {
        var word = text[start..end];
        var hasEnding = word.Length > 2 && word[^1] == 's' && Apostrophes.Contains(word[^2], StringComparison.Ordinal);
        if (hasEnding)
        {
            return new Token(start, word[..^2], end);
        }

        var isPlural =
            word[^1] == 's'
            && end + 1 < text.Length
            && Apostrophes.Contains(text[end], StringComparison.Ordinal)
            && text[end + 1] == ' '
            && char.IsUpper(word[0]);
        return new Token(start, word, isPlural ? end + 1 : end);
    }
}
