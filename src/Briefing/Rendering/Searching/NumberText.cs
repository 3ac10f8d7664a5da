namespace Briefing.Rendering.Searching;

/// <summary>
/// Writes numbers as printable ASCII, the small ones in one sign, so that neither their end nor a string in JavaScript needs
/// a sign of its own. The last sign of a number is one of the 52 from <c>(</c> to <c>[</c>, those before it are of the 34 from
/// <c>]</c> to <c>~</c>. As digits they count 0 to 51 and 1 to 34, each place before the last being worth 34 times the
/// next: <c>(</c> is 0, <c>[</c> 51, <c>](</c> 52, <c>~[</c> 1819, <c>]](</c> 1820.
/// </summary>
internal static class NumberText
{
    /// <summary>The most signs that a number takes.</summary>
    public const int Longest = 6;

    private const int FirstLast = '(';
    private const int Lasts = '[' - '(' + 1;
    private const int FirstBefore = ']';
    private const int Befores = '~' - ']' + 1;

    /// <summary>Writes a number, and says how many signs it took.</summary>
    public static int Write(int number, Span<byte> room)
    {
        var length = Length(number);
        room[length - 1] = (byte)(FirstLast + (number % Lasts));
        var rest = number / Lasts;
        for (var at = length - 2; at >= 0; at--)
        {
            room[at] = (byte)(FirstBefore + ((rest - 1) % Befores));
            rest = (rest - 1) / Befores;
        }

        return length;
    }

    private static int Length(int number)
    {
        var length = 1;
        for (var rest = number / Lasts; rest > 0; rest = (rest - 1) / Befores)
        {
            length++;
        }

        return length;
    }
}
