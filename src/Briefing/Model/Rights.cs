namespace Briefing.Model;

/// <summary>How much of a source's text the site may show.</summary>
internal enum Rights
{
    /// <summary>The sentences that quotes and passages stand in, up to a number of words.</summary>
    Excerpts,

    /// <summary>All of it.</summary>
    Full,

    /// <summary>None of it but the quotes.</summary>
    LinkOnly,
}
