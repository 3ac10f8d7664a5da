using System.Collections.Immutable;

namespace Briefing.Rendering.Cards;

/// <summary>What is written on a card.</summary>
internal sealed record CardContent
{
    /// <summary>What the page is.</summary>
    public required CardKind Kind { get; init; }

    /// <summary>The word for it: <c>Quote</c>.</summary>
    public CardText? Overline { get; init; }

    /// <summary>The page's title, or the quote's words without quotation marks; what is too long is cut at a word.</summary>
    public required CardText Headline { get; init; }

    /// <summary>The quotation mark before the words; nothing where they are no quotation, as in a paraphrase.</summary>
    public string? OpenMark { get; init; }

    /// <summary>The quotation mark after the words.</summary>
    public string? CloseMark { get; init; }

    /// <summary>Speaker, role, date, source and the like, the most important first.</summary>
    public ImmutableArray<CardText> Lines { get; init; } = [];

    /// <summary>Who may read it, in words: <c>TLP:GREEN</c>.</summary>
    public CardText? Marking { get; init; }

    /// <summary>The briefing's title.</summary>
    public required CardText SiteTitle { get; init; }
}
