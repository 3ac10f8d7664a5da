namespace Briefing.Publishing.Links;

/// <summary>What becomes of somebody who follows a link.</summary>
internal enum LinkFate
{
    /// <summary>It leads where it should.</summary>
    Alive,

    /// <summary>There is no such page or file.</summary>
    NoFile,

    /// <summary>There is no such place on the page.</summary>
    NoFragment,
}
