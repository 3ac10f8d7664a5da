using System.Runtime.InteropServices;

namespace Briefing.Linking.Quoting.Folding;

/// <summary>One typographic sign of a text: what it folds to, and how many characters it takes.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Sign(char Folded, int Length)
{
    /// <summary>Reads the sign that begins at an offset of a text in normal form C.</summary>
    public static Sign At(ReadOnlySpan<char> text, int offset) =>
        Typography.KindOf(text[offset]) switch
        {
            TypographicKind.QuotationMark when Apostrophe.IsAt(text, offset) => new(Typography.Apostrophe, 1),
            TypographicKind.QuotationMark => new(Typography.QuotationMark, IsDoubled(text, offset) ? 2 : 1),
            TypographicKind.HalfQuotationMark when IsDoubled(text, offset) => new(Typography.QuotationMark, 2),
            TypographicKind.Dash => new(Typography.Dash, RunOf(TypographicKind.Dash, text, offset)),
            TypographicKind.Ellipsis => new(Typography.Ellipsis, RunOf(TypographicKind.Ellipsis, text, offset)),
            TypographicKind.FullStop => FullStops(text, offset),
            _ => new(text[offset], 1),
        };

    private static bool IsDoubled(ReadOnlySpan<char> text, int offset) =>
        offset + 1 < text.Length && text[offset] == text[offset + 1] && Typography.IsHalf(text[offset]);

    private static int RunOf(TypographicKind kind, ReadOnlySpan<char> text, int offset)
    {
        var end = offset + 1;
        while (end < text.Length && Typography.KindOf(text[end]) == kind)
        {
            end++;
        }

        return end - offset;
    }

    // Three stops are an ellipsis, close or spaced; four are a stop and an ellipsis, as the Chicago manual sets it; more
    // are a long ellipsis; and two are one after the mark of a question, as Russian sets it: "?..".
    private static Sign FullStops(ReadOnlySpan<char> text, int offset)
    {
        var close = RunOf(TypographicKind.FullStop, text, offset);
        var (stops, length) = close == 1 ? SpacedStops(text, offset) : (close, close);
        return stops switch
        {
            2 when close == 2 && offset > 0 && text[offset - 1] is '?' or '!' => new(Typography.Ellipsis, 2),
            3 or > 4 => new(Typography.Ellipsis, length),
            _ => new('.', 1),
        };
    }

    private static (int Stops, int Length) SpacedStops(ReadOnlySpan<char> text, int offset)
    {
        var (stops, end) = (0, offset);
        for (var next = offset; IsLoneStop(text, next); next = AfterBlanks(text, end))
        {
            stops++;
            end = next + 1;
        }

        return (stops, end - offset);
    }

    private static bool IsLoneStop(ReadOnlySpan<char> text, int offset) =>
        offset < text.Length && text[offset] == '.' && !(offset + 1 < text.Length && text[offset + 1] == '.');

    private static int AfterBlanks(ReadOnlySpan<char> text, int offset)
    {
        while (offset < text.Length && IsBlank(text[offset]))
        {
            offset++;
        }

        return offset;
    }

    private static bool IsBlank(char character) =>
        Typography.KindOf(character) is TypographicKind.Space or TypographicKind.LineBreak;
}
