namespace Briefing.Diagnostics;

/// <summary>A stretch of an input file: where something stands that a message talks about.</summary>
/// <param name="File">The file as it was read.</param>
/// <param name="Start">Offset of the first character, from 0.</param>
/// <param name="Length">How many UTF-16 units; 0 points between two characters.</param>
public readonly record struct Place(TextFile File, int Start, int Length)
{
    /// <summary>Line of the first character, from 1.</summary>
    public int Line => File.PositionOf(Start).Line;

    /// <summary>Column of the first character, from 1.</summary>
    public int Column => File.PositionOf(Start).Column;

    /// <summary>The words at this place.</summary>
    public string Text => File.Text.Substring(Start, Length);

    /// <summary>
    /// The place of some words inside this one: <c>[[id]]</c> inside a summary, say. Falls back to this place where
    /// the file writes the words otherwise than they were read (escapes, folded lines).
    /// </summary>
    public Place Locate(string words)
    {
        var at = File.Text.IndexOf(words, Start, Length, StringComparison.Ordinal);
        return at < 0 ? this : new Place(File, at, words.Length);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{File.Path}:{Line}:{Column}";
}
