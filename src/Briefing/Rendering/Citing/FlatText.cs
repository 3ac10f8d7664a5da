using System.Collections.Immutable;
using System.Text;
using Briefing.Model;

namespace Briefing.Rendering.Citing;

/// <summary>A source's text as a browser searches it: one space for any white space, paragraphs apart, case aside.</summary>
internal sealed class FlatText
{
    private readonly ImmutableArray<Paragraph> _paragraphs;
    private readonly int[] _starts;
    private readonly string _text;

    /// <summary>Flattens the paragraphs of a text.</summary>
    public FlatText(ImmutableArray<Paragraph> paragraphs)
    {
        _paragraphs = paragraphs;
        _starts = new int[paragraphs.Length];
        var text = new StringBuilder();
        for (var i = 0; i < paragraphs.Length; i++)
        {
            _starts[i] = text.Length;
            text.Append(Flatten(paragraphs[i].Text)).Append('\n');
        }

        _text = text.ToString();
    }

    /// <summary>Where a place of the text is here.</summary>
    public int PlaceOf(int paragraph, int offset) =>
        _starts[paragraph - 1] + Flatten(_paragraphs[paragraph - 1].Text.AsSpan(0, offset)).Length;

    /// <summary>Where words stand for the first time from a place on; -1 where they do not.</summary>
    public int Find(string words, int from) => _text.IndexOf(words, from, StringComparison.OrdinalIgnoreCase);

    /// <summary>The words between white spaces.</summary>
    public static string[] Words(ReadOnlySpan<char> text) =>
        Flatten(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Flatten(ReadOnlySpan<char> text)
    {
        var flat = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            var isSpace = sign is ' ' or '\t' or '\n' or '\r';
            if (!isSpace || (flat.Length > 0 && flat[^1] != ' '))
            {
                flat.Append(isSpace ? ' ' : sign);
            }
        }

        return flat.ToString();
    }
}
