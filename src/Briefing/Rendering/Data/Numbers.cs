using System.Globalization;

namespace Briefing.Rendering.Data;

/// <summary>Numbers as text, the same on every machine.</summary>
internal static class Numbers
{
    /// <summary>A whole number.</summary>
    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number with as many decimals as it has, six at most: <c>51.1801</c>.</summary>
    public static string Text(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
