using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Briefing.Tests.Rendering.Permalinks;

/// <summary>
/// Reads an undamaged QR code of 21 to 29 squares a side, whose words stand in one block, as ISO/IEC 18004 lays them out.
/// </summary>
internal sealed partial class QrReader
{
    private const int Margin = 4;

    private readonly bool[,] _dark;
    private readonly int _side;

    private QrReader(bool[,] dark)
    {
        _dark = dark;
        _side = dark.GetLength(0);
    }

    /// <summary>The words in a code that is drawn as a path of rows of squares.</summary>
    public static string Read(string svg)
    {
        var side = int.Parse(Box().Match(svg).Groups[1].Value, CultureInfo.InvariantCulture) - (2 * Margin);
        var dark = new bool[side, side];
        foreach (Match run in Run().Matches(svg))
        {
            var (x, y, length) = (Number(run, 1) - Margin, Number(run, 2) - Margin, Number(run, 3));
            for (var i = 0; i < length; i++)
            {
                dark[y, x + i] = true;
            }
        }

        return new QrReader(dark).Words();
    }

    private static int Number(Match match, int group) =>
        int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private string Words()
    {
        var bits = Bits().ToList();
        Assert.Equal(4, Value(bits, 0, 4));
        var length = Value(bits, 4, 8);
        var bytes = Enumerable.Range(0, length).Select(i => (byte)Value(bits, 12 + (8 * i), 8)).ToArray();
        return Encoding.UTF8.GetString(bytes);
    }

    private static int Value(List<bool> bits, int start, int count) =>
        bits.Skip(start).Take(count).Aggregate(0, (value, bit) => (value * 2) + (bit ? 1 : 0));

    // Two columns at a time from the right, up and down in turn; the column of the timing pattern is left out.
    private IEnumerable<bool> Bits()
    {
        var mask = Mask();
        var up = true;
        for (var right = _side - 1; right > 0; right -= 2, up = !up)
        {
            right -= right == 6 ? 1 : 0;
            for (var i = 0; i < _side; i++)
            {
                var y = up ? _side - 1 - i : i;
                for (var x = right; x >= right - 1; x--)
                {
                    if (!IsReserved(x, y))
                    {
                        yield return _dark[y, x] ^ Inverts(mask, x, y);
                    }
                }
            }
        }
    }

    // Three bits of the format, beside the finder at the top left, under a mask of their own: 101.
    private int Mask() => Value([_dark[8, 2], _dark[8, 3], _dark[8, 4]], 0, 3) ^ 5;

    private bool IsReserved(int x, int y)
    {
        var isFinder = (x < 9 && y < 9) || (x >= _side - 8 && y < 9) || (x < 9 && y >= _side - 8);
        var middle = _side - 7;
        var isAlignment = _side > 21 && Math.Abs(x - middle) <= 2 && Math.Abs(y - middle) <= 2;
        return isFinder || isAlignment || x == 6 || y == 6;
    }

    private static bool Inverts(int mask, int x, int y) =>
        mask switch
        {
            0 => (x + y) % 2 == 0,
            1 => y % 2 == 0,
            2 => x % 3 == 0,
            3 => (x + y) % 3 == 0,
            4 => ((y / 2) + (x / 3)) % 2 == 0,
            5 => (x * y % 2) + (x * y % 3) == 0,
            6 => ((x * y % 2) + (x * y % 3)) % 2 == 0,
            _ => (((x + y) % 2) + (x * y % 3)) % 2 == 0,
        };

    [GeneratedRegex("viewBox=\"0 0 (\\d+) \\1\"")]
    private static partial Regex Box();

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1H\1z")]
    private static partial Regex Run();
}
