using Briefing.Model.Linked;
using Briefing.Rendering.Citing;
using Briefing.Rendering.Mail;
using Briefing.Rendering.Sharing;

namespace Briefing.Rendering.Views;

/// <summary>What readers can copy from a page to share it.</summary>
internal sealed class ShareView : ViewOf<ShareView>
{
    private readonly Site _site;
    private readonly BaseAddress _address;
    private readonly LinkedEntry? _linked;

    /// <summary>Gets ready to say what can be copied.</summary>
    /// <param name="link">The short address of the page, or its own where it has none.</param>
    /// <param name="linked">The entry of the page; none where it is no entry's.</param>
    /// <param name="site">The site.</param>
    /// <param name="address">Where it is published.</param>
    public ShareView(string link, LinkedEntry? linked, Site site, BaseAddress address)
    {
        Link = link;
        _linked = linked;
        _site = site;
        _address = address;
    }

    /// <summary>The short address of the page, or its own where it has none.</summary>
    public string Link { get; }

    /// <summary>How it is cited, on pages of quotes and sources.</summary>
    public string? Citation => field ??= Cited is { } work ? CitationText.Of(work, _site.Catalogue) : null;

    /// <summary>What is pasted into a newsletter, in HTML, on pages of quotes and events.</summary>
    public string? Mail => Fragment?.Html;

    /// <summary>The same as plain text.</summary>
    public string? MailText => Fragment?.Text;

    /// <summary>What is pasted into a web page, on pages of quotes, events and actors.</summary>
    public string? EmbedCode => field ??= Embed is { } embed ? Sharing.EmbedCode.Of(embed, _site, _address) : null;

    /// <summary>The absolute address of what describes that to programs (oEmbed).</summary>
    public string? Description => Embed is { } embed ? _address.Of(EmbedPaths.DescriptionOf(embed.Page)) : null;

    private Embed? Embed => field ??= _linked is null ? null : EmbedOf.Entry(_linked, _site);

    private MailFragment? Fragment => field ??= _linked is null ? null : MailFragment.Of(_linked, _site, _address);

    private Work? Cited =>
        _linked switch
        {
            LinkedQuote quote => Work.Of(quote, _site.Catalogue),
            LinkedSource source => Work.Of(source),
            _ => null,
        };
}
