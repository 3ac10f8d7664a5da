using Briefing.Model;

namespace Briefing.Rendering.Views;

/// <summary>The words that editors write for the values of an enumeration; templates and strings know them too.</summary>
internal static class Keyword
{
    /// <summary>The word for a kind of actor.</summary>
    public static string Of(ActorKind kind) =>
        kind switch
        {
            ActorKind.Person => "person",
            ActorKind.Country => "country",
            ActorKind.Organisation => "organisation",
            _ => "group",
        };

    /// <summary>The word for a status of an event.</summary>
    public static string Of(EventStatus status) =>
        status switch
        {
            EventStatus.Scheduled => "scheduled",
            EventStatus.Held => "held",
            EventStatus.Ongoing => "ongoing",
            EventStatus.Cancelled => "cancelled",
            _ => "disputed",
        };

    /// <summary>The word for how close a quote is to what was said.</summary>
    public static string Of(Attribution attribution) =>
        attribution switch
        {
            Attribution.Direct => "direct",
            Attribution.Partial => "partial",
            Attribution.Indirect => "indirect",
            _ => "paraphrase",
        };

    /// <summary>The word for whether a quote still stands.</summary>
    public static string Of(QuoteStatus status) =>
        status switch
        {
            QuoteStatus.Disputed => "disputed",
            QuoteStatus.Misattributed => "misattributed",
            QuoteStatus.Retracted => "retracted",
            _ => "ok",
        };

    /// <summary>The word for a sort of text.</summary>
    public static string Of(SourceKind kind) =>
        kind switch
        {
            SourceKind.Article => "article",
            SourceKind.Transcript => "transcript",
            SourceKind.Communique => "communique",
            SourceKind.Speech => "speech",
            SourceKind.Interview => "interview",
            SourceKind.Post => "post",
            SourceKind.Treaty => "treaty",
            _ => "report",
        };

    /// <summary>The word for how much of a text may be shown.</summary>
    public static string Of(Rights rights) =>
        rights switch
        {
            Rights.Full => "full",
            Rights.LinkOnly => "link-only",
            _ => "excerpts",
        };

    /// <summary>The word for who answers for a translation.</summary>
    public static string Of(TranslationKind kind) =>
        kind switch
        {
            TranslationKind.Official => "official",
            TranslationKind.Publisher => "publisher",
            TranslationKind.Own => "own",
            _ => "machine",
        };
}
