namespace Briefing.Publishing.Links;

/// <summary>What an attribute is to a link checker.</summary>
internal enum AttributeRole
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A name that links can lead to.</summary>
    Id,

    /// <summary>An address.</summary>
    Address,

    /// <summary>Several addresses, of which the browser chooses.</summary>
    Candidates,
}
