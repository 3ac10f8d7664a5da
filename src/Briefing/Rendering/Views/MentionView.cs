using System.Collections.Immutable;
using Briefing.Model.Linked;
using Briefing.Rendering.Html;

namespace Briefing.Rendering.Views;

/// <summary>A paragraph of a source that names an actor.</summary>
internal sealed class MentionView(ImmutableArray<Mention> mentions, Standpoint here) : ViewOf<MentionView>
{
    /// <summary>The number of the paragraph.</summary>
    public int Paragraph => mentions[0].Range.Paragraph;

    /// <summary>Its address, from the site's root: the paragraph on the source's page, or only the page where it is not shown.</summary>
    public string Path => field ??= here.Site.PathOf(mentions[0].Source, Paragraph);

    /// <summary>The sentences that name the actor, with the name marked; none where rights do not allow to show them.</summary>
    public Markup? Html => field ??= SourceText.Mentioning(mentions, here);

    /// <summary>How often the paragraph names the actor.</summary>
    public int Count => mentions.Length;

    /// <summary>Whether the source spells the name wrongly here.</summary>
    public bool Misspelt => mentions.Any(mention => mention.Misspelt);
}
