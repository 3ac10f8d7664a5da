using System.Globalization;
using System.Text;

namespace Briefing.Model.Dates;

/// <summary>Writes numbers with the digits of a language.</summary>
internal sealed class DateNumerals
{
    private readonly string[]? _digits;

    /// <summary>Takes the ten digits from zero to nine in one text; null stands for 0 to 9.</summary>
    /// <exception cref="ArgumentException">There are not ten of them.</exception>
    public DateNumerals(string? digits)
    {
        _digits = digits?.EnumerateRunes().Select(rune => rune.ToString()).ToArray();
        if (_digits is not (null or { Length: 10 }))
        {
            throw new ArgumentException(
                $"date.digits holds the ten digits from zero to nine, not '{digits}'.",
                nameof(digits)
            );
        }
    }

    /// <summary>A number without grouping and with at least so many digits.</summary>
    public string Write(long number, int width = 1) =>
        Translate(number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0'));

    /// <summary>A text with its digits 0 to 9 exchanged.</summary>
    public string Translate(string text)
    {
        if (_digits is null)
        {
            return text;
        }

        var translated = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (char.IsAsciiDigit(sign))
            {
                translated.Append(_digits[sign - '0']);
            }
            else
            {
                translated.Append(sign);
            }
        }

        return translated.ToString();
    }
}
