using Briefing.Model.Linked;

namespace Briefing.Rendering.Views;

/// <summary>How an actor stands to another.</summary>
internal sealed class RelationView(RelationReading reading, Standpoint here) : ViewOf<RelationView>
{
    /// <summary>The id of its type: <c>member-of</c>.</summary>
    public string Kind => reading.Type.Id;

    /// <summary>The words between the two: <c>is a member of</c>.</summary>
    public string Words => here.Site.RelationWords(reading);

    /// <summary>The actor at the other end.</summary>
    public ActorCard Other => here.Site.Card(reading.Other);

    /// <summary>Since when.</summary>
    public DateView? Since => field ??= here.Site.Date(reading.Relation.Since);

    /// <summary>Until when.</summary>
    public DateView? Until => field ??= here.Site.Date(reading.Relation.Until);

    /// <summary>What is to be said about it.</summary>
    public Markup? Note => field ??= here.Prose(reading.Note, "relation");

    /// <summary>What it rests on.</summary>
    public IReadOnlyList<CitationView> Sources => field ??= CitationView.Of(reading.Sources, here);
}
