namespace Briefing.Model.Dates;

/// <summary>English names of months, for messages and for guessing what a date in words meant.</summary>
internal static class EnglishMonths
{
    private static readonly string[] Names =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    /// <summary>The name of a month from 1 to 12.</summary>
    public static string Name(int month) => Names[month - 1];

    /// <summary>The month that a name or its first three letters or more stand for, in any case; 0 for none.</summary>
    public static int Find(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (word.Length >= 3 && Names[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return i + 1;
            }
        }

        return 0;
    }
}
