using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Briefing.Rendering.Cards;

/// <summary>An opaque colour.</summary>
/// <param name="Red">From 0 to 255.</param>
/// <param name="Green">From 0 to 255.</param>
/// <param name="Blue">From 0 to 255.</param>
internal readonly record struct CardColour(byte Red, byte Green, byte Blue)
{
    /// <summary>Reads a colour as style sheets write it: <c>#8a3b12</c> or <c>#fff</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CardColour colour)
    {
        var digits = text is ['#', .. { Length: 3 or 6 } rest] ? rest : "";
        var long6 = digits.Length == 3 ? string.Concat(digits.Select(digit => new string(digit, 2))) : digits;
        var read = int.TryParse(long6, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value);
        colour = new CardColour((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        return read;
    }

    /// <summary>A colour between this one and another.</summary>
    /// <param name="other">The other one.</param>
    /// <param name="share">How much of the other, from 0 to 255.</param>
    public CardColour Towards(CardColour other, int share) =>
        new(Between(Red, other.Red, share), Between(Green, other.Green, share), Between(Blue, other.Blue, share));

    /// <summary>As style sheets write it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private static byte Between(byte from, byte to, int share) =>
        (byte)(((from * (byte.MaxValue - share)) + (to * share) + (byte.MaxValue / 2)) / byte.MaxValue);
}
