using Briefing.Drafting.Language;

namespace Briefing.Drafting.Actors;

/// <summary>Reads the name of an organisation by the words that such names are made with.</summary>
internal static class BodyReader
{
    private const int LongestInWords = 10;

    /// <summary>The last word of the organisation's name that begins with a word; none where none begins there.</summary>
    public static int? EndOf(ReadParagraph paragraph, int first)
    {
        if (SpelledOut(paragraph, first) is { } spelled)
        {
            return spelled;
        }

        var end = -1;
        for (var i = first; i < Math.Min(paragraph.Tokens.Length, first + LongestInWords); i++)
        {
            var token = paragraph.Tokens[i];
            if (!token.IsWord || !token.IsCapital || (Offices.IsOffice(token.Text) && !Bodies.IsBody(token.Text)))
            {
                break;
            }

            end = Bodies.IsBody(token.Text) ? i : end;
            if (token.IsGenitive && !GoesOn(paragraph, first, i))
            {
                break;
            }
        }

        if (end < 0)
        {
            return null;
        }

        var last = Extend(paragraph, end);
        return last > first ? last : null;
    }

    // "Health Service Executive (HSE)": the letters in brackets are those that the words begin with.
    private static int? SpelledOut(ReadParagraph paragraph, int first)
    {
        var letters = "";
        for (
            var i = first;
            i < Math.Min(paragraph.Tokens.Length - 1, first + LongestInWords) && paragraph.Tokens[i].IsWord;
            i++
        )
        {
            letters += paragraph.Tokens[i].IsCapital ? paragraph.Tokens[i].Text[0] : "";
            if (
                letters.Length > 1
                && AcronymAfter(paragraph, i) is { } acronym
                && acronym.Equals(letters, StringComparison.OrdinalIgnoreCase)
            )
            {
                return i;
            }
        }

        return null;
    }

    // "Nurses' Union", "Saint Brendan's Hospital", but not "Turkey's Parliament"
    private static bool GoesOn(ReadParagraph paragraph, int first, int at)
    {
        var token = paragraph.Tokens[at];
        var isPlural = token.Text[^1] == 's' && token.End == token.WordEnd + 1;
        var isBefore = at + 1 < paragraph.Tokens.Length && Bodies.IsBody(paragraph.Tokens[at + 1].Text);
        return isBefore && (isPlural || at > first);
    }

    /// <summary>The acronym that stands in brackets behind a name.</summary>
    public static string? AcronymAfter(ReadParagraph paragraph, int last)
    {
        var tokens = paragraph.Tokens;
        return
            last >= 0
            && last + 3 < tokens.Length
            && tokens[last + 1].Text == "("
            && tokens[last + 3].Text == ")"
            && IsAcronym(tokens[last + 2].Text)
            ? tokens[last + 2].Text
            : null;
    }

    private static bool IsAcronym(string word) =>
        word.Length is >= 2 and <= 8 && char.IsUpper(word[0]) && word.Count(char.IsUpper) >= 2;

    // "Ministry of Foreign Affairs and Trade", "Centre for European Reform"
    private static int Extend(ReadParagraph paragraph, int last)
    {
        var tokens = paragraph.Tokens;
        if (tokens[last].IsGenitive)
        {
            return last;
        }

        var isOpen = last + 1 < tokens.Length && tokens[last + 1].Text is "of" or "for" or "on";
        if (!isOpen)
        {
            return last;
        }

        var next = last + 2 < tokens.Length && tokens[last + 2].Text == "the" ? last + 3 : last + 2;
        var end = last;
        while (next < tokens.Length && tokens[next].IsCapital && !tokens[last].IsGenitive)
        {
            end = next;
            var isJoined = next + 2 < tokens.Length && tokens[next + 1].Text == "and" && tokens[next + 2].IsCapital;
            next +=
                tokens[next].IsGenitive ? tokens.Length
                : isJoined ? 2
                : 1;
        }

        return end;
    }
}
