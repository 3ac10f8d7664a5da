using Briefing.Rendering.Hosting;
using Briefing.Rendering.Html;
using Briefing.Rendering.Sharing;

namespace Briefing.Rendering.Views;

/// <summary>What is shown of an entry in a frame on a page of others.</summary>
internal sealed class EmbedView(Embed embed, Site site) : ViewOf<EmbedView>
{
    /// <summary><c>quote</c>, <c>event</c>, <c>actor</c>; <c>withdrawn</c> of what is gone.</summary>
    public string Kind => embed.Kind;

    /// <summary>The speaker, the title, the name.</summary>
    public string Heading => embed.Heading;

    /// <summary>A quote's words, without quotation marks; none where it is no quote.</summary>
    public string? Words => embed.Words;

    /// <summary>Whether the words are verbatim: only then may they stand in quotation marks.</summary>
    public bool Verbatim => embed.IsVerbatim;

    /// <summary>The language of the words.</summary>
    public string? Language => embed.WordsLanguage;

    /// <summary>Role and date, or date and place, in one line.</summary>
    public string? Essentials => embed.Essentials;

    /// <summary>Its summary as plain text, cut to a few lines.</summary>
    public string? Summary => embed.Summary;

    /// <summary>What became of an event, what is doubted of a quote.</summary>
    public string? Status => embed.Status;

    /// <summary>How a quote stands in which source, and that there is more of it where it was cut.</summary>
    public string? Proof => embed.Proof;

    /// <summary>That it is a draft, and who may read it, where that is not the whole world.</summary>
    public string? Flags => embed.Flags;

    /// <summary>The page of the entry, from the site's root; the home page of what is gone.</summary>
    public string Path => embed.Page;

    /// <summary>The absolute address of that page; none of what is gone.</summary>
    public string? Canonical => Path.Length > 0 ? site.Base?.Of(Path) : null;

    /// <summary>The content security policy that fits into this page.</summary>
    public Markup Policy => new(HtmlText.Escape(ContentPolicy.ForEmbeds(site.Base)));
}
