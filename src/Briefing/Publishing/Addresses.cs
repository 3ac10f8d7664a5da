namespace Briefing.Publishing;

/// <summary>Which addresses of a page are links to follow.</summary>
internal enum Addresses
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>
    /// Those written in full: of a mail, which is read where others lead nowhere. What looks like another address there may
    /// be a field that is filled when it is sent.
    /// </summary>
    Absolute,
}
