using System.Collections.Immutable;
using Briefing.Rendering.Cards.Typesetting;

namespace Briefing.Rendering.Cards;

/// <summary>A card's words, set to fit.</summary>
internal sealed record CardLayout
{
    /// <summary>The word for what the page is.</summary>
    public TextBlock? Overline { get; init; }

    /// <summary>Who may read it.</summary>
    public TextBlock? Marking { get; init; }

    /// <summary>The title, or the quote's words.</summary>
    public TextBlock? Headline { get; init; }

    /// <summary>The quotation mark that hangs on the thread beside them.</summary>
    public TextBlock? Mark { get; init; }

    /// <summary>What is said about them, from the top.</summary>
    public ImmutableArray<TextBlock> Lines { get; init; } = [];

    /// <summary>The briefing's title.</summary>
    public TextBlock? Title { get; init; }

    /// <summary>Whether there is a foot, set off by a hairline.</summary>
    public bool HasFoot { get; init; }

    /// <summary>Whether the card is read from right to left.</summary>
    public bool RightToLeft => Headline?.RightToLeft ?? false;

    /// <summary>The base line of the last line.</summary>
    public int Bottom => BottomOf(HasFoot);

    /// <summary>The base line of the last line, with a foot below it or without.</summary>
    public static int BottomOf(bool hasFoot) => hasFoot ? CardGrid.Bottom : CardGrid.Foot;
}
