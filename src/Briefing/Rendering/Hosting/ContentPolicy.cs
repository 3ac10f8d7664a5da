namespace Briefing.Rendering.Hosting;

/// <summary>The content security policy: everything from this site, nothing from elsewhere, nothing written into a page.</summary>
internal static class ContentPolicy
{
    /// <summary>The policy as a page can state it.</summary>
    public const string ForPages =
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; "
        + "connect-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";

    /// <summary>
    /// The policy of the newsletter, which this site may show in a frame: its styles stand in its elements, as mails want
    /// it, and nothing runs.
    /// </summary>
    public const string ForNewsletter =
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'self'";

    /// <summary>
    /// The policy of pages that are opened from a disk, where browsers do not agree on what a page's own site is: files of the
    /// disk, and still nothing from the net.
    /// </summary>
    public const string ForPackedPages =
        "default-src 'none'; style-src 'self' file:; img-src 'self' file:; font-src 'self' file:; script-src 'self' file:; "
        + "connect-src 'self'; base-uri 'none'; form-action 'self'";

    /// <summary>The policy of a file that stands alone: what it shows is written in it.</summary>
    public const string ForSingleFile =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

    /// <summary>
    /// The policy of pages that others frame: nothing but a style sheet. The site is named too, since in a frame that is
    /// fenced off a page has no site of its own that it could mean by <c>'self'</c>.
    /// </summary>
    public static string ForEmbeds(BaseAddress? address) =>
        $"default-src 'none'; style-src 'self' {address?.Origin}; base-uri 'none'; form-action 'none'";

    /// <summary>The policy of pieces of mail: their styles stand in their elements, and nobody frames them.</summary>
    public const string ForMailPieces = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    /// <summary>The policy as a host can state it: a page cannot say who may frame it.</summary>
    public const string ForHosts = $"{ForPages}; frame-ancestors 'none'";
}
