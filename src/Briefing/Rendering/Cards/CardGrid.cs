namespace Briefing.Rendering.Cards;

/// <summary>
/// Where things stand on a card read from left to right, in pixels; one read from right to left is its mirror image.
/// Everything keeps so far from the edges that a preview may cut a strip off each.
/// </summary>
internal static class CardGrid
{
    /// <summary>The left side of the thread that runs down the card.</summary>
    public const int Thread = 88;

    /// <summary>How wide the thread is.</summary>
    public const int ThreadWidth = 4;

    /// <summary>The middle of the thread.</summary>
    public const int Middle = Thread + (ThreadWidth / 2);

    /// <summary>How much of the thread is left out on either side of what hangs on it.</summary>
    public const int Clearance = 24;

    /// <summary>Where words begin.</summary>
    public const int Start = 176;

    /// <summary>Where words end.</summary>
    public const int End = 1112;

    /// <summary>How wide the words' column is.</summary>
    public const int Column = End - Start;

    /// <summary>The base line of the top row.</summary>
    public const int Top = 96;

    /// <summary>Where the headline's capitals begin.</summary>
    public const int Headline = 146;

    /// <summary>The base line of the last line above the foot.</summary>
    public const int Bottom = 494;

    /// <summary>The hairline.</summary>
    public const int Rule = 528;

    /// <summary>The base line of the foot.</summary>
    public const int Foot = 572;

    /// <summary>At least so much stands between the headline and what is below it, and between title and logo.</summary>
    public const int Gap = 28;
}
