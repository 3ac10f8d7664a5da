using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Data;

namespace Briefing.Rendering.Views;

/// <summary>An actor in a list.</summary>
internal sealed class ActorCard(LinkedActor linked, Site site) : ViewOf<ActorCard>
{
    private Actor Actor => linked.Actor;

    /// <summary>Its id.</summary>
    public string Id => Actor.Id;

    /// <summary>Its name.</summary>
    public string Name => Actor.Name.Text;

    /// <summary>Its page.</summary>
    public string Path => field ??= Actor.Permalink;

    /// <summary><c>person</c>, <c>country</c>, <c>organisation</c> or <c>group</c>.</summary>
    public string Kind => Actor.ActorKind.Word();

    /// <summary>The same in words.</summary>
    public string KindName => site.Strings.Say($"actor.kind.{Kind}");

    /// <summary>Its office or function.</summary>
    public string? Role => Actor.Role;

    /// <summary>The name of its country.</summary>
    public string? Country => site.CountryName(Actor.Country);

    /// <summary>The two letters of its country, in capitals.</summary>
    public string? CountryCode => Actor.Country;

    /// <summary>The actors it belongs to.</summary>
    public IReadOnlyList<LinkView> Of => field ??= site.Links(linked.Of);

    /// <summary>Its summary as plain text, cut to a few lines.</summary>
    public string? Summary => field ??= site.Teaser(linked.Summary);

    /// <summary>Its picture.</summary>
    public ImageView? Image => field ??= site.Image(Actor.Image);

    /// <summary>How many quotes are by it.</summary>
    public int QuoteCount => linked.QuotesBy.Length;

    /// <summary>How many quotes are about it or were said to it.</summary>
    public int AboutCount => linked.QuotesAbout.Length;

    /// <summary>How many events it took part in.</summary>
    public int EventCount => linked.Events.Length;

    /// <summary>How often sources name it.</summary>
    public int MentionCount => linked.Mentions.Length;

    /// <summary>Whether it is a draft.</summary>
    public bool Draft => Actor.Draft;

    /// <summary>Who may read it, where that is not the whole world.</summary>
    public MarkingView? Marking => MarkingView.Of(Actor.Marking, site.Strings);
}
