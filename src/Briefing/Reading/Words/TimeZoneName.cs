using Briefing.Diagnostics;

namespace Briefing.Reading.Words;

/// <summary>
/// Names of time zones as in the database of IANA: <c>Asia/Almaty</c>. Only their form is looked at, since the
/// machine's own database must not decide whether a briefing can be built.
/// </summary>
internal static class TimeZoneName
{
    private static readonly string[] Areas =
    [
        "Africa",
        "America",
        "Antarctica",
        "Arctic",
        "Asia",
        "Atlantic",
        "Australia",
        "Europe",
        "Indian",
        "Pacific",
        "Etc",
    ];

    /// <summary>Whether a text has the form of a name.</summary>
    public static bool IsWellFormed(string text)
    {
        if (text == "UTC")
        {
            return true;
        }

        var parts = text.Split('/');
        return parts.Length is 2 or 3 && Areas.Contains(parts[0]) && parts.Skip(1).All(IsPlace);
    }

    /// <summary>What to write instead of a text that is no name.</summary>
    public static string Advice(string written)
    {
        var slash = written.IndexOf('/', StringComparison.Ordinal);
        var area = slash < 0 ? [] : Candidates.Near(written[..slash], Areas);
        var meant = area.Count == 0 ? null : $"{area[0]}/{InCapitals(written[(slash + 1)..])}";
        return meant is not null && IsWellFormed(meant)
            ? $"did you mean `{meant}`?"
            : "write the area and the city, such as `Asia/Almaty`, or `UTC`";
    }

    // new york is New_York.
    private static string InCapitals(string places) =>
        string.Concat(
            places.Select(
                (c, i) =>
                    c == ' ' ? '_'
                    : i == 0 || places[i - 1] is ' ' or '_' or '/' ? char.ToUpperInvariant(c)
                    : c
            )
        );

    private static bool IsPlace(string part) =>
        part.Length > 0
        && char.IsAsciiLetterUpper(part[0])
        && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '+');
}
