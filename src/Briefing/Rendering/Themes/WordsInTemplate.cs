using Briefing.Diagnostics;

namespace Briefing.Rendering.Themes;

/// <summary>Finds the words of a template that a message is about.</summary>
internal static class WordsInTemplate
{
    /// <summary>
    /// The first place where the words stand as a whole inside <c>{{ }}</c> or <c>{% %}</c>; the beginning of the file where
    /// they stand nowhere, being put together by the template.
    /// </summary>
    public static Place Find(TextFile file, string words)
    {
        for (var at = IndexOf(file.Text, words, 0); at >= 0; at = IndexOf(file.Text, words, at + 1))
        {
            if (IsWhole(file.Text, at, words.Length) && IsLiquid(file.Text, at))
            {
                return new Place(file, at, words.Length);
            }
        }

        return new Place(file, 0, 0);
    }

    private static int IndexOf(string text, string words, int start) =>
        words.Length == 0 || start >= text.Length ? -1 : text.IndexOf(words, start, StringComparison.Ordinal);

    private static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !IsNamePart(text[at - 1])) && (at + length == text.Length || !IsNamePart(text[at + length]));

    private static bool IsNamePart(char sign) => char.IsLetterOrDigit(sign) || sign is '_' or '-';

    private static bool IsLiquid(string text, int at)
    {
        var before = text.AsSpan(0, at);
        var opened = Math.Max(before.LastIndexOf("{{"), before.LastIndexOf("{%"));
        var closed = Math.Max(before.LastIndexOf("}}"), before.LastIndexOf("%}"));
        return opened > closed;
    }
}
