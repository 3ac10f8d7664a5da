namespace Briefing.Rendering.Mail;

/// <summary>Where the newsletter stands, from the site's root.</summary>
internal static class MailPaths
{
    /// <summary>The folder, whose page shows how the mail looks.</summary>
    public const string Folder = "newsletter/";

    /// <summary>The mail in HTML: what is pasted into a service that sends mails.</summary>
    public const string Html = $"{Folder}newsletter.html";

    /// <summary>The mail as plain text.</summary>
    public const string Text = $"{Folder}newsletter.txt";

    /// <summary>Both in one, as mail programs keep it.</summary>
    public const string Draft = $"{Folder}newsletter.eml";

    /// <summary>The file beside the page of a quote or an event: what is pasted of it into newsletters of others.</summary>
    public const string Fragment = "mail.html";
}
