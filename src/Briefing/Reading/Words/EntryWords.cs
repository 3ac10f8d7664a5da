using Briefing.Model;

namespace Briefing.Reading.Words;

/// <summary>The words that an editor chooses from.</summary>
internal static class EntryWords
{
    /// <summary>Who may read something.</summary>
    public static readonly WordTable<Marking> Markings = new([
        .. Enum.GetValues<Marking>().Select(marking => (marking.Word(), marking)),
    ]);

    /// <summary>What an actor is.</summary>
    public static readonly WordTable<ActorKind> ActorKinds = new(
        ("person", ActorKind.Person),
        ("country", ActorKind.Country),
        ("organisation", ActorKind.Organisation),
        ("group", ActorKind.Group)
    );

    /// <summary>What sort of text a source is.</summary>
    public static readonly WordTable<SourceKind> SourceKinds = new(
        ("article", SourceKind.Article),
        ("transcript", SourceKind.Transcript),
        ("communique", SourceKind.Communique),
        ("speech", SourceKind.Speech),
        ("interview", SourceKind.Interview),
        ("post", SourceKind.Post),
        ("treaty", SourceKind.Treaty),
        ("report", SourceKind.Report)
    );

    /// <summary>How much of a source the site may show.</summary>
    public static readonly WordTable<Rights> Rights = new(
        ("full", Model.Rights.Full),
        ("excerpts", Model.Rights.Excerpts),
        ("link-only", Model.Rights.LinkOnly)
    );

    /// <summary>How far an event has come.</summary>
    public static readonly WordTable<EventStatus> EventStatuses = new(
        ("scheduled", EventStatus.Scheduled),
        ("held", EventStatus.Held),
        ("ongoing", EventStatus.Ongoing),
        ("cancelled", EventStatus.Cancelled),
        ("disputed", EventStatus.Disputed)
    );

    /// <summary>How close a quote is to what was said.</summary>
    public static readonly WordTable<Attribution> Attributions = new(
        ("direct", Attribution.Direct),
        ("partial", Attribution.Partial),
        ("indirect", Attribution.Indirect),
        ("paraphrase", Attribution.Paraphrase)
    );

    /// <summary>Whether a quote still stands.</summary>
    public static readonly WordTable<QuoteStatus> QuoteStatuses = new(
        ("ok", QuoteStatus.Ok),
        ("disputed", QuoteStatus.Disputed),
        ("misattributed", QuoteStatus.Misattributed),
        ("retracted", QuoteStatus.Retracted)
    );

    /// <summary>Who answers for a translation.</summary>
    public static readonly WordTable<TranslationKind> TranslationKinds = new(
        ("official", TranslationKind.Official),
        ("publisher", TranslationKind.Publisher),
        ("own", TranslationKind.Own),
        ("machine", TranslationKind.Machine)
    );

    /// <summary>Which pages get a card.</summary>
    public static readonly WordTable<CardChoice> Cards = new(
        ("all", CardChoice.All),
        ("quotes", CardChoice.Quotes),
        ("home", CardChoice.Home),
        ("none", CardChoice.None)
    );
}
