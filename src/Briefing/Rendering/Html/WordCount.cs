namespace Briefing.Rendering.Html;

/// <summary>Counts words: what stands between spaces and has a letter or digit.</summary>
internal static class WordCount
{
    /// <summary>How many words a text has.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var (count, isInWord) = (0, false);
        foreach (var sign in text)
        {
            if (char.IsWhiteSpace(sign))
            {
                isInWord = false;
            }
            else if (!isInWord && char.IsLetterOrDigit(sign))
            {
                isInWord = true;
                count++;
            }
        }

        return count;
    }
}
