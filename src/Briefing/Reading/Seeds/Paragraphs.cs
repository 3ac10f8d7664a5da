using System.Collections.Immutable;
using System.Text;
using Briefing.Model;

namespace Briefing.Reading.Seeds;

/// <summary>
/// Cuts a text into numbered paragraphs: where a blank line stands between two others, at blank lines, and the line
/// breaks inside a paragraph become spaces; else every line is a paragraph.
/// </summary>
internal readonly ref struct Paragraphs
{
    /// <summary>How many paragraphs a text may have.</summary>
    public const int Limit = 1_000_000;

    private readonly ReadOnlySpan<char> _text;
    private readonly OmittedLines _omitted;
    private readonly ImmutableArray<Paragraph>.Builder _paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
    private readonly StringBuilder _block = new();

    private Paragraphs(ReadOnlySpan<char> text, OmittedLines omitted)
    {
        _text = text;
        _omitted = omitted;
    }

    /// <summary>The paragraphs of a text without the lines to leave out, up to one more than may be.</summary>
    public static ImmutableArray<Paragraph> Cut(ReadOnlySpan<char> text, OmittedLines omitted)
    {
        var cutter = new Paragraphs(text, omitted);
        cutter.CutAt(blankLines: cutter.HasBlankBetween());
        return cutter._paragraphs.DrainToImmutable();
    }

    private bool HasBlankBetween()
    {
        var hasWords = false;
        var hasBlank = false;
        var isBetween = false;
        foreach (var line in SeedLines.Of(_text))
        {
            // Asked of every line, so that all that are listed are met.
            if (_omitted.Has(line))
            {
                continue;
            }

            isBetween |= hasBlank && !line.IsEmpty;
            hasWords |= !line.IsEmpty;
            hasBlank |= hasWords && line.IsEmpty;
        }

        return isBetween;
    }

    private void CutAt(bool blankLines)
    {
        foreach (var line in SeedLines.Of(_text))
        {
            if (_omitted.Has(line))
            {
                continue;
            }

            if (line.IsEmpty || !blankLines)
            {
                End();
            }

            if (_paragraphs.Count > Limit)
            {
                return;
            }

            _block.Append(_block.Length > 0 ? " " : "").Append(line.TrimStart());
        }

        End();
    }

    private void End()
    {
        if (_block.Length > 0)
        {
            _paragraphs.Add(new Paragraph(_paragraphs.Count + 1, _block.ToString()));
            _block.Clear();
        }
    }
}
