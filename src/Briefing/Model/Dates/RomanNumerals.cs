using System.Text;

namespace Briefing.Model.Dates;

/// <summary>Writes centuries as many languages do: XX.</summary>
internal static class RomanNumerals
{
    private static readonly (int Value, string Sign)[] Signs =
    [
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];

    /// <summary>A number from 1 to 100, which is the last century of four digits.</summary>
    public static string Write(int number)
    {
        var written = new StringBuilder();
        foreach (var (value, sign) in Signs)
        {
            for (; number >= value; number -= value)
            {
                written.Append(sign);
            }
        }

        return written.ToString();
    }
}
