using System.Globalization;

namespace Briefing.Linking.Quoting.Canonical;

/// <summary>What is known about the characters that canonical equivalence concerns, ready for look-ups.</summary>
internal sealed class CanonicalData
{
    private const int PlaneSize = 0x10000;

    private readonly Dictionary<int, int[]> decompositions = [];
    private readonly Dictionary<(int First, int Second), int> compositions = [];
    private readonly Dictionary<int, int> combiningClasses = [];
    private readonly bool[] unsettledInFirstPlane = new bool[PlaneSize];
    private readonly HashSet<int> unsettledBeyond = [];

    private CanonicalData()
    {
        ReadOneWay();
        ReadComposites();
        ReadCombiningClasses();
        MarkHangul();
    }

    /// <summary>The tables, read once.</summary>
    public static CanonicalData Unicode { get; } = new();

    /// <summary>
    /// Whether a character may be changed by composing, or may change what stands before it. All others begin anew:
    /// what stands before such a character has no influence on it.
    /// </summary>
    public bool IsUnsettled(int codePoint) =>
        codePoint < PlaneSize ? unsettledInFirstPlane[codePoint] : unsettledBeyond.Contains(codePoint);

    /// <summary>The class by which marks on one letter are put in order; 0 for everything that starts a new one.</summary>
    public int CombiningClassOf(int codePoint) => combiningClasses.GetValueOrDefault(codePoint);

    /// <summary>Takes a character apart as far as it goes, and adds the parts.</summary>
    public void Decompose(int codePoint, List<int> parts)
    {
        if (Hangul.IsSyllable(codePoint))
        {
            Hangul.Decompose(codePoint, parts);
        }
        else if (decompositions.TryGetValue(codePoint, out var known))
        {
            parts.AddRange(known);
        }
        else
        {
            parts.Add(codePoint);
        }
    }

    /// <summary>The one character that two make together, if there is one.</summary>
    public bool TryCompose(int first, int second, out int whole) =>
        Hangul.TryCompose(first, second, out whole) || compositions.TryGetValue((first, second), out whole);

    private static int Hex(ReadOnlySpan<char> digits) =>
        int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static IEnumerable<(string Key, string Value)> EntriesOf(string table) =>
        from entry in table.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
        let colon = entry.IndexOf(':', StringComparison.Ordinal)
        select (entry[..colon], entry[(colon + 1)..]);

    private static int[] PartsOf(string sum) => [.. sum.Split('+').Select(part => Hex(part))];

    private void ReadOneWay()
    {
        foreach (var (key, value) in EntriesOf(UnicodeTables.OneWay))
        {
            decompositions.Add(Hex(key), PartsOf(value));
            MarkUnsettled(Hex(key));
        }
    }

    private void ReadComposites()
    {
        var pairs = EntriesOf(UnicodeTables.Composites)
            .Select(entry => (Whole: Hex(entry.Key), Parts: PartsOf(entry.Value)))
            .ToDictionary(pair => pair.Whole, pair => pair.Parts);
        foreach (var (whole, parts) in pairs)
        {
            compositions.Add((parts[0], parts[1]), whole);
            decompositions.Add(whole, InFull(whole, pairs));
            MarkUnsettled(parts[1]);
        }
    }

    private static int[] InFull(int whole, Dictionary<int, int[]> pairs) =>
        pairs.TryGetValue(whole, out var parts) ? [.. InFull(parts[0], pairs), .. InFull(parts[1], pairs)] : [whole];

    private void ReadCombiningClasses()
    {
        foreach (var (key, value) in EntriesOf(UnicodeTables.CombiningClasses))
        {
            var ends = key.Split('-');
            for (var mark = Hex(ends[0]); mark <= Hex(ends[^1]); mark++)
            {
                combiningClasses.Add(mark, int.Parse(value, CultureInfo.InvariantCulture));
                MarkUnsettled(mark);
            }
        }
    }

    private void MarkHangul()
    {
        foreach (var jamo in Hangul.JoiningJamo)
        {
            MarkUnsettled(jamo);
        }
    }

    private void MarkUnsettled(int codePoint)
    {
        if (codePoint < PlaneSize)
        {
            unsettledInFirstPlane[codePoint] = true;
        }
        else
        {
            unsettledBeyond.Add(codePoint);
        }
    }
}
