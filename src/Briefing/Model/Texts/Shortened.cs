namespace Briefing.Model.Texts;

/// <summary>Cuts words to a length that fits.</summary>
internal static class Shortened
{
    /// <summary>
    /// The text if it is short enough, else as many whole words as fit with an ellipsis after them. A text without
    /// spaces is cut between characters, never inside one.
    /// </summary>
    /// <param name="text">One line.</param>
    /// <param name="length">UTF-16 units at most, the ellipsis included.</param>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', length - 1);
        var end = space > length / 2 ? space : length - 1;
        if (char.IsLowSurrogate(text[end]))
        {
            end--;
        }

        return $"{text.AsSpan(0, end).TrimEnd(" ,;:.–—-")}…";
    }
}
