using System.Runtime.InteropServices;

namespace Briefing.Linking.Quoting.Folding;

/// <summary>
/// A text with its typography folded: two texts that differ in nothing else have the same characters here.
/// </summary>
internal sealed class FoldedText
{
    private readonly List<char> characters;
    private readonly OffsetMap map;

    public FoldedText(List<char> characters, OffsetMap map)
    {
        this.characters = characters;
        this.map = map;
    }

    /// <summary>How many characters there are.</summary>
    public int Length => characters.Count;

    /// <summary>The folded characters.</summary>
    public ReadOnlySpan<char> Characters => CollectionsMarshal.AsSpan(characters);

    /// <summary>Folds one text.</summary>
    public static FoldedText Of(string text)
    {
        var folder = new Folder(text.Length);
        folder.Append(VisibleLine.Of(text), 0);
        return folder.ToText();
    }

    /// <summary>Where in the original a folded character begins.</summary>
    public int StartOf(int offset) => map.StartOf(offset);

    /// <summary>Where in the original a folded character ends.</summary>
    public int EndOf(int offset) => map.EndOf(offset);
}
