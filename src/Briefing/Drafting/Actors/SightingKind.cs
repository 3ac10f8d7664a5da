namespace Briefing.Drafting.Actors;

/// <summary>What a name in a text may stand for.</summary>
internal enum SightingKind
{
    /// <summary>A country by a name of its own.</summary>
    Country,

    /// <summary>A country by an adjective: <c>Turkish</c>.</summary>
    Adjective,

    /// <summary>A country or body by the city that it is led from, meant as the power there.</summary>
    Seat,

    /// <summary>A city, meant as a place.</summary>
    Place,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A person by two names or more.</summary>
    Person,

    /// <summary>One word with a capital that may be a surname.</summary>
    Single,
}
