namespace Briefing.Model;

/// <summary>A stretch of a source's text.</summary>
/// <param name="Paragraph">The paragraph's number, from 1.</param>
/// <param name="Start">Offset in the paragraph's text, in UTF-16 units.</param>
/// <param name="Length">How many UTF-16 units.</param>
internal readonly record struct SourceRange(int Paragraph, int Start, int Length)
{
    /// <summary>Offset after the last character.</summary>
    public int End => Start + Length;
}
