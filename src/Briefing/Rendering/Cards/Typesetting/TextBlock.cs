using System.Collections.Immutable;

namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>Words that fit: lines and the size of type, in pixels.</summary>
/// <param name="Lines">From the top.</param>
/// <param name="Size">The size of the type.</param>
/// <param name="Leading">From base line to base line, in parts of the size.</param>
/// <param name="RightToLeft">Whether the words are read from right to left.</param>
internal sealed record TextBlock(ImmutableArray<VisualLine> Lines, double Size, double Leading, bool RightToLeft)
{
    /// <summary>How high a capital letter is, in parts of the size of the type.</summary>
    private const double Capital = 0.714;

    /// <summary>From the top of the first line's capitals to its base line.</summary>
    public double Rise => Size * Capital;

    /// <summary>From base line to base line.</summary>
    public double LineHeight => Size * Leading;

    /// <summary>From the base line before it, of words in the same size, to its last one.</summary>
    public double Step => LineHeight * Lines.Length;

    /// <summary>From the top of the first line's capitals to below what hangs from the last line.</summary>
    public static double HeightOf(int lines, double size, double leading) =>
        size * (Capital + (leading * (lines - 1)) + (leading - 1));
}
