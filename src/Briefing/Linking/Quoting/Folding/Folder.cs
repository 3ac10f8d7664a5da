using System.Runtime.InteropServices;

namespace Briefing.Linking.Quoting.Folding;

/// <summary>Folds the typography of a text, which may come in several lines.</summary>
/// <remarks>
/// A space is kept only where it separates words: beside quotation marks, dashes and ellipses, before the marks that
/// French sets off by a space, and in scripts that are written without spaces it is a matter of taste.
/// </remarks>
/// <param name="length">How long the text is, about: room is made for that.</param>
internal sealed class Folder(int length)
{
    private readonly List<char> characters = new(length);
    private readonly OffsetMap map = new();
    private bool isSpacePending;
    private bool isDivided;
    private int lineStart;
    private int spaceStart;
    private int spaceEnd;

    /// <summary>How many folded characters there are so far.</summary>
    public int Length => characters.Count;

    /// <summary>Adds a line that begins at an offset of the whole original.</summary>
    public void Append(VisibleLine line, int offset)
    {
        lineStart = characters.Count;
        var text = line.Text.AsSpan();
        for (var i = 0; i < text.Length; )
        {
            var plain = isSpacePending || !line.IsUnchanged ? 0 : PlainRun.LengthAt(text, i);
            i += plain > 0 ? AppendPlain(text.Slice(i, plain), offset + i) : AppendSign(line, i, offset);
        }

        isDivided = line.EndsDivided;
    }

    /// <summary>Ends a line at an offset of the whole original.</summary>
    public void EndLine(int offset)
    {
        if (!isDivided)
        {
            KeepSpace(offset, offset + 1);
        }
    }

    /// <summary>The folded text.</summary>
    public FoldedText ToText() => new(characters, map);

    private int AppendPlain(ReadOnlySpan<char> run, int offset)
    {
        map.Add(characters.Count, offset, offset + 1);
        characters.AddRange(run);
        return run.Length;
    }

    private int AppendSign(VisibleLine line, int index, int offset)
    {
        var sign = Sign.At(line.Text, index);
        var (start, end) = (offset + line.StartOf(index), offset + line.EndOf(index + sign.Length - 1));
        if (Typography.KindOf(line.Text[index]) is TypographicKind.Space or TypographicKind.LineBreak)
        {
            KeepSpace(start, end);
        }
        else
        {
            WriteSpace(sign.Folded);
            Write(sign.Folded, start, end);
        }

        return sign.Length;
    }

    private void KeepSpace(int start, int end)
    {
        spaceStart = isSpacePending ? spaceStart : start;
        spaceEnd = end;
        isSpacePending = true;
    }

    private void WriteSpace(char next)
    {
        if (isSpacePending && characters.Count > 0 && SeparatesWords(next))
        {
            Write(Typography.Space, spaceStart, spaceEnd);
        }

        isSpacePending = false;
    }

    private bool SeparatesWords(char next) =>
        !IsTight(Written, ^1) && !IsTight([next], 0) && !PlainRun.TakesSpaceBefore(next);

    private ReadOnlySpan<char> Written => CollectionsMarshal.AsSpan(characters);

    private static bool IsTight(ReadOnlySpan<char> text, Index index)
    {
        var offset = index.GetOffset(text.Length);
        return text[offset] is Typography.QuotationMark or Typography.Dash or Typography.Ellipsis
            || IsEastern(text, offset);
    }

    // Half of a surrogate pair is all that is known of the next character: the ideographs beyond the first plane have
    // their own leading halves.
    private static bool IsEastern(ReadOnlySpan<char> text, int offset) =>
        text[offset] is >= '\uD840' and < '\uD8C0'
        || WordClasses.At(text, offset) is WordClass.Unspaced or WordClass.UnspacedPunctuation;

    // A dash after a dash in the same line makes it longer, even when there is a space between; so with ellipses.
    private void Write(char character, int start, int end)
    {
        var isLonger = characters.Count > lineStart && characters[^1] == character;
        if (isLonger && character is (Typography.Dash or Typography.Ellipsis))
        {
            map.Lengthen(characters.Count - 1, end);
            return;
        }

        map.Add(characters.Count, start, end);
        characters.Add(character);
    }
}
