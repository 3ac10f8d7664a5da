using System.Collections.Frozen;
using System.Globalization;

namespace Briefing.Rendering.Cards.Bidi;

/// <summary>Which brackets open and close, and which belong together.</summary>
internal static class Brackets
{
    private static readonly FrozenDictionary<int, int> Closing = Read();
    private static readonly FrozenSet<int> Closers = Closing.Values.ToFrozenSet();

    /// <summary>The bracket that closes one that opens.</summary>
    public static bool Opens(int codePoint, out int closing)
    {
        var opens = Closing.TryGetValue(codePoint, out closing);
        closing = Canonical(closing);
        return opens;
    }

    /// <summary>Whether a bracket closes; which, as <see cref="Opens"/> says it.</summary>
    public static bool Closes(int codePoint, out int closing)
    {
        closing = Canonical(codePoint);
        return Closers.Contains(codePoint);
    }

    /// <summary>Angle brackets come in two that mean the same.</summary>
    private static int Canonical(int closing) => closing == 0x232A ? 0x3009 : closing;

    private static FrozenDictionary<int, int> Read() =>
        BidiTables
            .Brackets.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split(':'))
            .ToFrozenDictionary(pair => Hex(pair[0]), pair => Hex(pair[1]));

    private static int Hex(string digits) =>
        int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
