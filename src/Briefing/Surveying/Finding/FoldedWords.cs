using System.Globalization;
using System.Text;
using Briefing.Linking.Quoting.Canonical;

namespace Briefing.Surveying.Finding;

/// <summary>A text without the difference of large and small letters and without accents, and where each letter stood.</summary>
internal sealed class FoldedWords
{
    private readonly List<int> _offsets = [];

    /// <summary>Folds a text.</summary>
    public FoldedWords(string text)
    {
        Original = text;
        var folded = new StringBuilder(text.Length);
        var parts = new List<int>();
        var offset = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            parts.Clear();
            CanonicalData.Unicode.Decompose(rune.Value, parts);
            foreach (var part in parts.Where(IsLetter))
            {
                Append(folded, Rune.ToLowerInvariant(new Rune(part)), offset);
            }

            offset += rune.Utf16SequenceLength;
        }

        _offsets.Add(text.Length);
        Folded = folded.ToString();
    }

    /// <summary>As written.</summary>
    public string Original { get; }

    /// <summary>For comparing.</summary>
    public string Folded { get; }

    /// <summary>Where some folded words stand in the original; none where they do not.</summary>
    public (int Start, int End)? Find(string folded) =>
        Folded.IndexOf(folded, StringComparison.Ordinal) is >= 0 and var at
            ? (_offsets[at], _offsets[at + folded.Length])
            : null;

    private void Append(StringBuilder folded, Rune rune, int offset)
    {
        var sign = rune.Value is '’' or '‘' ? "'" : rune.ToString();
        folded.Append(sign);
        _offsets.AddRange(Enumerable.Repeat(offset, sign.Length));
    }

    private static bool IsLetter(int codePoint) =>
        CharUnicodeInfo.GetUnicodeCategory(codePoint) != UnicodeCategory.NonSpacingMark && Rune.IsValid(codePoint);
}
