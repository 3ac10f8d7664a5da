namespace Briefing.Rendering.Mail.Html;

/// <summary>What a stretch of a mail's HTML is.</summary>
internal enum MailTokenKind
{
    /// <summary>Words between tags.</summary>
    Words,

    /// <summary>A tag that opens an element.</summary>
    Open,

    /// <summary>A tag that closes one.</summary>
    Close,

    /// <summary>What no reader sees: a comment, also one for Outlook, a doctype, the inside of a style or script.</summary>
    Unseen,
}
