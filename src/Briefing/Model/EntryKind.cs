namespace Briefing.Model;

/// <summary>What an entry is: it gives the first part of its address.</summary>
internal enum EntryKind
{
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
