namespace Briefing.Rendering.Cards;

/// <summary>What the page is that a card stands for.</summary>
internal enum CardKind
{
    /// <summary>The home page.</summary>
    Home,

    /// <summary>A person, country, organisation or group.</summary>
    Actor,

    /// <summary>Something that happened.</summary>
    Event,

    /// <summary>Something that somebody said.</summary>
    Quote,

    /// <summary>A text that quotes and facts are taken from.</summary>
    Source,

    /// <summary>A free page in the editor's own words.</summary>
    Page,
}
