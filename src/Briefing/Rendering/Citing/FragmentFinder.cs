using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Citing;

/// <summary>Chooses as few words as lead a browser to the right place, since the first match wins.</summary>
internal sealed class FragmentFinder
{
    /// <summary>More words than this are given by their first and last few.</summary>
    private const int WholeWords = 12;

    /// <summary>How many words stand for the beginning and for the end.</summary>
    private const int EdgeWords = 5;

    /// <summary>How many words of context are tried before and after.</summary>
    private const int ContextWords = 6;

    private readonly LinkedSource _source;
    private readonly FlatText _text;

    /// <summary>Finds words in a source.</summary>
    public FragmentFinder(LinkedSource source)
    {
        _source = source;
        _text = new FlatText(source.Source.Text.Paragraphs);
    }

    /// <summary>What to look for to find a stretch of the text.</summary>
    public FragmentText For(SourceRange range)
    {
        var words = FlatText.Words(TextOf(range.Paragraph).AsSpan(range.Start, range.Length));
        var place = PlaceOf(range);
        var plain = words.Length <= WholeWords ? new FragmentText(Join(words)) : ByItsEdges(words, place);
        return WithContext(plain, range).FirstOrDefault(text => LeadsTo(place, text)) ?? plain;
    }

    // The words of the range, then with more and more words before it, then after it too.
    private IEnumerable<FragmentText> WithContext(FragmentText plain, SourceRange range)
    {
        yield return plain;
        var (before, after) = ShownAround(range);
        for (var count = 1; count <= Math.Min(ContextWords, before.Length); count++)
        {
            yield return plain with
            {
                Prefix = Join(before[^count..]),
            };
        }

        for (var count = 1; count <= Math.Min(ContextWords, after.Length) && plain.End is null; count++)
        {
            var suffix = Join(after[..count]);
            yield return plain with
            {
                Suffix = suffix,
            };
            yield return plain with
            {
                Prefix = Context(before),
                Suffix = suffix,
            };
        }
    }

    private static string? Context(string[] before) =>
        before.Length == 0 ? null : Join(before[^Math.Min(ContextWords, before.Length)..]);

    // The last words must not stand between the first words and where they are meant to.
    private FragmentText ByItsEdges(string[] words, int place)
    {
        var start = Join(words[..EdgeWords]);
        var whole = Join(words);
        for (var count = EdgeWords; count <= words.Length - EdgeWords; count++)
        {
            var end = Join(words[^count..]);
            if (_text.Find(end, place + start.Length) == place + whole.Length - end.Length)
            {
                return new FragmentText(start, end);
            }
        }

        return new FragmentText(whole);
    }

    private bool LeadsTo(int place, FragmentText text)
    {
        var prefix = text.Prefix is null ? "" : $"{text.Prefix} ";
        var suffix = text.Suffix is null ? "" : $" {text.Suffix}";
        return _text.Find($"{prefix}{text.Start}{suffix}", 0) == place - prefix.Length;
    }

    /// <summary>The words around a stretch, as far as the source's rights allow to show them.</summary>
    private (string[] Before, string[] After) ShownAround(SourceRange range)
    {
        var text = TextOf(range.Paragraph).AsSpan();
        foreach (var shown in _source.Paragraphs[range.Paragraph - 1].Shown)
        {
            if (shown.Start <= range.Start && range.End <= shown.End)
            {
                var before = FlatText.Words(text[shown.Start..range.Start]);
                var after = FlatText.Words(text[range.End..shown.End]);
                return (IsSpaceBefore(text, range) ? before : [], IsSpaceAfter(text, range) ? after : []);
            }
        }

        return ([], []);
    }

    // A quotation mark or bracket that touches the words belongs to no word of its own.
    private static bool IsSpaceBefore(ReadOnlySpan<char> text, SourceRange range) =>
        range.Start > 0 && char.IsWhiteSpace(text[range.Start - 1]);

    private static bool IsSpaceAfter(ReadOnlySpan<char> text, SourceRange range) =>
        range.End < text.Length && char.IsWhiteSpace(text[range.End]);

    // White space that the range begins with is no part of what is looked for.
    private int PlaceOf(SourceRange range)
    {
        var words = TextOf(range.Paragraph).AsSpan(range.Start, range.Length);
        return _text.PlaceOf(range.Paragraph, range.Start + words.Length - words.TrimStart().Length);
    }

    private string TextOf(int paragraph) => _source.Source.Text.Paragraphs[paragraph - 1].Text;

    private static string Join(string[] words) => string.Join(' ', words);
}
