using Briefing.Model.Linked;
using Briefing.Rendering.Html;

namespace Briefing.Rendering.Views;

/// <summary>Words that were looked up and found in a source.</summary>
/// <param name="passage">Where they stand.</param>
/// <param name="here">The page that shows them.</param>
internal sealed class PassageView(Passage passage, Standpoint here) : ViewOf<PassageView>
{
    /// <summary>The number of the paragraph that the words begin in.</summary>
    public int Paragraph => passage.Paragraph;

    /// <summary>Its address, from the site's root: the paragraph on the source's page, or only the page where the paragraph is not shown.</summary>
    public string Path => field ??= here.Site.PathOf(passage.Source, passage.Paragraph);

    /// <summary>The paragraph as far as its rights allow to show it, with the words marked; none where nothing may be shown.</summary>
    public Markup? Html => field ??= SourceText.Around(passage, here);

    /// <summary>The SHA-256 of the source's file as received, in hexadecimal digits.</summary>
    public string Sha256 => passage.Source.Text.Sha256;

    /// <summary>The source's address with a text fragment, so that a browser scrolls to the words; none without an address.</summary>
    public string? Address =>
        field ??= SafeAddress.External(passage.Source.Url) is null
            ? null
            : here.Site.Catalogue.AddressOf(passage.Source, passage);

    /// <summary>The language of the source.</summary>
    public string Language => here.Site.LanguageOf(passage.Source);
}
