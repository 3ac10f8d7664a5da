using Briefing.Drafting.Language;

namespace Briefing.Drafting.Actors;

/// <summary>Reads who somebody is from the words set off by commas before or behind the name.</summary>
internal static class Appositions
{
    private const int LongestInWords = 16;

    private static readonly string[] Determiners =
    [
        "the",
        "whose",
        "a",
        "an",
        "his",
        "her",
        "its",
        "their",
        "The",
        "A",
        "An",
        "His",
        "Her",
        "Its",
        "Their",
    ];

    /// <summary>Adds the role that stands beside a name.</summary>
    public static Sighting AddTo(Sighting name, int first, int last)
    {
        var tokens = name.Paragraph.Tokens;
        if (name.Kind != SightingKind.Person && name.Role is null && name.Address is null)
        {
            return name;
        }

        if (Behind(name.Paragraph, last) is { } behind)
        {
            var role = name.Role ?? behind.Role;
            return name with { Role = role, Reach = behind.End, IsSupported = true };
        }

        if (
            name.Role is null
            && first > 1
            && tokens[first - 1].Text == ","
            && Before(name.Paragraph, first - 2) is { } before
        )
        {
            return name with { Role = before.Role, Outset = before.Start, IsSupported = true };
        }

        return name;
    }

    private static (string Role, int End)? Behind(ReadParagraph paragraph, int last)
    {
        var tokens = paragraph.Tokens;
        var at = last + 1;
        if (at >= tokens.Length || tokens[at].Text != ",")
        {
            return null;
        }

        at += at + 2 < tokens.Length && char.IsAsciiDigit(tokens[at + 1].Text[0]) && tokens[at + 2].Text == "," ? 3 : 1;
        at += at < tokens.Length && tokens[at].Text == "who" ? 2 : 0;
        at += at < tokens.Length && Determiners.Contains(tokens[at].Text, StringComparer.Ordinal) ? 1 : 0;
        var (start, hasOffice) = (at, false);
        for (; at < Math.Min(tokens.Length, start + LongestInWords); at++)
        {
            if (IsEnd(tokens[at], hasOffice))
            {
                break;
            }

            hasOffice |= Offices.IsOffice(tokens[at].Text);
        }

        return hasOffice && at > start && at < tokens.Length && IsEnd(tokens[at], true)
            ? (paragraph.Text[tokens[start].Start..tokens[at - 1].WordEnd], tokens[at - 1].End)
            : null;
    }

    private static bool IsEnd(Token token, bool hasOffice) =>
        (!token.IsWord && token.Text is not ("-" or "&" or "'"))
        || (hasOffice && (Saying.IsVerb(token.Text) || token.Text is "who" or "was" or "is" or "has"));

    private static (string Role, int Start)? Before(ReadParagraph paragraph, int last)
    {
        var tokens = paragraph.Tokens;
        for (var at = last; at >= Math.Max(0, last - LongestInWords) && tokens[at].IsWord; at--)
        {
            if (Determiners.Contains(tokens[at].Text, StringComparer.Ordinal) && at < last)
            {
                var hasOffice = tokens
                    .AsSpan()[(at + 1)..(last + 1)]
                    .ToArray()
                    .Any(token => Offices.IsOffice(token.Text));
                if (hasOffice)
                {
                    return (paragraph.Text[tokens[at + 1].Start..tokens[last].WordEnd], tokens[at].Start);
                }
            }

            if (at < last && tokens[at].IsGenitive && Offices.IsOffice(tokens[last].Text))
            {
                return (paragraph.Text[tokens[at].Start..tokens[last].WordEnd], tokens[at].Start);
            }
        }

        return null;
    }
}
