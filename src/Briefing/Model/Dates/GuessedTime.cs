namespace Briefing.Model.Dates;

/// <summary>Times as other programs write them: <c>2022-10-14 9:00 +0600</c>, <c>2022-10-14T09:00:00.000Z</c>.</summary>
internal static class GuessedTime
{
    /// <summary>The time as EDTF has it, or null.</summary>
    public static string? Read(string text)
    {
        var split = text.AsSpan().IndexOfAny(" Tt");
        if (split < 0 || DateGuess.ReadSingle(text[..split]) is not { } day)
        {
            return null;
        }

        var time = text[(split + 1)..].ToUpperInvariant().Replace(" ", "", StringComparison.Ordinal);
        var sign = time.AsSpan().IndexOfAny("+-ZUG");
        return sign > 0 && Clock(time[..sign]) is { } clock && Offset(time[sign..]) is { } offset
            ? $"{day}T{clock}{offset}"
            : null;
    }

    private static string? Clock(string text)
    {
        var parts = text.Split('.', ',')[0].Split(':');
        return parts.Length is 2 or 3 ? string.Join(':', parts.Select(part => part.PadLeft(2, '0'))) : null;
    }

    private static string? Offset(string text)
    {
        var sign = text.AsSpan().IndexOfAny("+-");
        if (sign < 0)
        {
            return text is "Z" or "UTC" or "GMT" ? "Z" : null;
        }

        if (text[..sign] is not ("" or "UTC" or "GMT"))
        {
            return null;
        }

        var digits = text[(sign + 1)..].Replace(":", "", StringComparison.Ordinal);
        digits = digits.PadLeft(digits.Length <= 2 ? 2 : 4, '0').PadRight(4, '0');
        return IsNothing(digits) ? "Z" : $"{text[sign]}{digits.AsSpan(0, 2)}:{digits.AsSpan(2)}";
    }

    private static bool IsNothing(string digits) => digits == "0000";
}
