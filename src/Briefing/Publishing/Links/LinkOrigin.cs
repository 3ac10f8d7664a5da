namespace Briefing.Publishing.Links;

/// <summary>Where a link's address starts from.</summary>
internal enum LinkOrigin
{
    /// <summary>From the page that it stands on.</summary>
    Page,

    /// <summary>From the home page: it was written in full or from the site's own path on.</summary>
    Site,

    /// <summary>From the root of the host, beside the site's own path.</summary>
    Host,

    /// <summary>From another host.</summary>
    Elsewhere,
}
