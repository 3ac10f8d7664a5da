using System.Buffers;

namespace Briefing.Reading.Files;

/// <summary>Characters that no text has and that no page, feed or mail may carry.</summary>
internal static class ControlCharacters
{
    private static readonly SearchValues<char> All = SearchValues.Create([
        .. Enumerable.Range(0, 32).Select(code => (char)code).Except(['\t', '\n', '\r']),
        '\u007F',
        '\uFFFE',
        '\uFFFF',
    ]);

    /// <summary>Where the first of them stands; -1 where there is none.</summary>
    public static int FirstIn(ReadOnlySpan<char> text) => text.IndexOfAny(All);

    /// <summary>The text with a space in the place of each.</summary>
    public static string Blank(string text)
    {
        if (FirstIn(text) < 0)
        {
            return text;
        }

        var characters = text.ToCharArray();
        characters.AsSpan().ReplaceAny(All, ' ');
        return new string(characters);
    }
}
