namespace Briefing.Linking.Names;

/// <summary>
/// Reads a text as <see cref="Typography"/> sees it and keeps the place in the text as it is: invisible characters are
/// passed over, and a run of spaces and line breaks is one space.
/// </summary>
internal ref struct FoldedReader(ReadOnlySpan<char> text, int start = 0)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Where the character ends that was read last.</summary>
    public int Position { get; private set; } = start;

    public bool TryRead(out char character)
    {
        while (Position < _text.Length)
        {
            character = Typography.Fold(_text[Position++]);
            if (character == Typography.Space)
            {
                PassSpaces();
            }

            if (character != Typography.Invisible)
            {
                return true;
            }
        }

        character = default;
        return false;
    }

    private void PassSpaces()
    {
        while (Position < _text.Length && Typography.Fold(_text[Position]) is Typography.Space or Typography.Invisible)
        {
            Position++;
        }
    }
}
