namespace Briefing.Model;

/// <summary>Whether a quote still stands.</summary>
internal enum QuoteStatus
{
    /// <summary>Nobody doubts it.</summary>
    Ok,

    /// <summary>Somebody says that it was not said, or not like this.</summary>
    Disputed,

    /// <summary>Said, but by somebody else.</summary>
    Misattributed,

    /// <summary>The speaker or the source took it back.</summary>
    Retracted,
}
