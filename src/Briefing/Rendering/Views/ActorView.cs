using Briefing.Model.Linked;

namespace Briefing.Rendering.Views;

/// <summary>All about an actor.</summary>
internal sealed class ActorView(LinkedActor linked, Standpoint here)
    : DetailOf<ActorView, ActorCard>(here.Site.Card(linked.Actor))
{
    /// <summary>Who it is.</summary>
    public Markup? Summary => field ??= here.Prose(linked.Summary, "summary");

    /// <summary>The long text.</summary>
    public Markup? Body => field ??= here.Body(linked.Body);

    /// <summary>Other names it goes by.</summary>
    public IReadOnlyList<string> Also => [.. linked.Actor.Also.Concat(linked.Actor.Weak).Select(name => name.Text)];

    /// <summary>Misspellings of its name in sources.</summary>
    public IReadOnlyList<string> Misspelt => [.. linked.Actor.Misspelt.Select(name => name.Text)];

    /// <summary>The actors it belongs to.</summary>
    public IReadOnlyList<ActorCard> Of => here.Site.Cards(linked.Of);

    /// <summary>The actors that belong to it.</summary>
    public IReadOnlyList<ActorCard> Members => field ??= here.Site.Cards(linked.Members);

    /// <summary>How it stands to others.</summary>
    public IReadOnlyList<RelationView> Relations =>
        field ??= [.. linked.Relations.Select(reading => new RelationView(reading, here))];

    /// <summary>What it said, the earliest first.</summary>
    public IReadOnlyList<QuoteCard> QuotesBy => field ??= here.Site.Cards(linked.QuotesBy);

    /// <summary>What was said to or about it, the earliest first.</summary>
    public IReadOnlyList<QuoteCard> QuotesAbout => field ??= here.Site.Cards(linked.QuotesAbout);

    /// <summary>The events it took part in, the earliest first.</summary>
    public IReadOnlyList<AttendanceView> Events =>
        field ??= [.. linked.Events.Select(attendance => new AttendanceView(attendance, here.Site))];

    /// <summary>
    /// Its events among all that happened, without words, on the scales of the timeline; none where it has fewer than three.
    /// </summary>
    public Markup? Strip => field ??= here.Site.Figures.StripOf(linked, here);

    /// <summary>Where sources name it, by source.</summary>
    public IReadOnlyList<MentionsView> Mentions => field ??= MentionsView.Of(linked, here);

    /// <summary>Addresses elsewhere.</summary>
    public IReadOnlyList<ExternalLinkView> Links =>
        [.. linked.Actor.Links.Select(link => new ExternalLinkView(link, here.Site))];
}
