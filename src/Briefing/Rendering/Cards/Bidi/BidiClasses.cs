using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Briefing.Rendering.Cards.Bidi;

/// <summary>Says which class a character is of.</summary>
internal static class BidiClasses
{
    private static readonly (int First, int Last, BidiClass Class)[] Ranges = ReadRanges();

    private static readonly FrozenDictionary<int, BidiClass> Formatting = new Dictionary<int, BidiClass>
    {
        [0x200E] = BidiClass.LeftToRight,
        [0x202A] = BidiClass.LeftToRightEmbedding,
        [0x202B] = BidiClass.RightToLeftEmbedding,
        [0x202C] = BidiClass.PopDirectionalFormat,
        [0x202D] = BidiClass.LeftToRightOverride,
        [0x202E] = BidiClass.RightToLeftOverride,
        [0x2066] = BidiClass.LeftToRightIsolate,
        [0x2067] = BidiClass.RightToLeftIsolate,
        [0x2068] = BidiClass.FirstStrongIsolate,
        [0x2069] = BidiClass.PopDirectionalIsolate,
    }.ToFrozenDictionary();

    /// <summary>The class of each character.</summary>
    public static BidiClass[] Of(ReadOnlySpan<Rune> text)
    {
        var classes = new BidiClass[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            classes[i] = Of(text[i]);
        }

        return classes;
    }

    /// <summary>The class of a character.</summary>
    public static BidiClass Of(Rune rune)
    {
        if (Formatting.TryGetValue(rune.Value, out var formatting))
        {
            return formatting;
        }

        return IsMark(rune) ? BidiClass.Mark : InRanges(rune.Value);
    }

    /// <summary>Begins a stretch that its surroundings take for one sign.</summary>
    public static bool BeginsIsolate(this BidiClass bidi) =>
        bidi is BidiClass.LeftToRightIsolate or BidiClass.RightToLeftIsolate or BidiClass.FirstStrongIsolate;

    /// <summary>Is left out when the order is found: embeddings, overrides, and what has no say.</summary>
    public static bool IsRemoved(this BidiClass bidi) =>
        bidi
            is BidiClass.BoundaryNeutral
                or BidiClass.LeftToRightEmbedding
                or BidiClass.LeftToRightOverride
                or BidiClass.RightToLeftEmbedding
                or BidiClass.RightToLeftOverride
                or BidiClass.PopDirectionalFormat;

    /// <summary>Takes its direction from what stands around it.</summary>
    public static bool IsNeutral(this BidiClass bidi) =>
        bidi is BidiClass.ParagraphSeparator or BidiClass.SegmentSeparator or BidiClass.OtherNeutral
        || bidi.IsSpaceLike();

    /// <summary>Falls to the direction of the paragraph where a line ends: spaces, and the ends of isolates.</summary>
    public static bool IsSpaceLike(this BidiClass bidi) =>
        bidi is BidiClass.WhiteSpace or BidiClass.PopDirectionalIsolate || bidi.BeginsIsolate();

    /// <summary>Has a direction of its own.</summary>
    public static bool IsStrong(this BidiClass bidi) =>
        bidi is BidiClass.LeftToRight or BidiClass.RightToLeft or BidiClass.ArabicLetter;

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static BidiClass InRanges(int codePoint)
    {
        var (low, high) = (0, Ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (first, last, bidi) = Ranges[middle];
            if (codePoint >= first && codePoint <= last)
            {
                return bidi;
            }

            (low, high) = codePoint < first ? (low, middle - 1) : (middle + 1, high);
        }

        return BidiClass.LeftToRight;
    }

    private static (int First, int Last, BidiClass Class)[] ReadRanges() =>
        [
            .. Read(BidiTables.RightToLeft, BidiClass.RightToLeft)
                .Concat(Read(BidiTables.ArabicLetter, BidiClass.ArabicLetter))
                .Concat(Read(BidiTables.EuropeanNumber, BidiClass.EuropeanNumber))
                .Concat(Read(BidiTables.EuropeanSeparator, BidiClass.EuropeanSeparator))
                .Concat(Read(BidiTables.EuropeanTerminator, BidiClass.EuropeanTerminator))
                .Concat(Read(BidiTables.ArabicNumber, BidiClass.ArabicNumber))
                .Concat(Read(BidiTables.CommonSeparator, BidiClass.CommonSeparator))
                .Concat(Read(BidiTables.BoundaryNeutral, BidiClass.BoundaryNeutral))
                .Concat(Read(BidiTables.ParagraphSeparator, BidiClass.ParagraphSeparator))
                .Concat(Read(BidiTables.SegmentSeparator, BidiClass.SegmentSeparator))
                .Concat(Read(BidiTables.WhiteSpace, BidiClass.WhiteSpace))
                .Concat(Read(BidiTables.OtherNeutral, BidiClass.OtherNeutral))
                .OrderBy(range => range.First),
        ];

    private static IEnumerable<(int First, int Last, BidiClass Class)> Read(string table, BidiClass bidi) =>
        from entry in table.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
        let ends = entry.Split('-')
        select (Hex(ends[0]), Hex(ends[^1]), bidi);

    private static int Hex(string digits) =>
        int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
