using Briefing.Model;
using Briefing.Model.Dates;

namespace Briefing.Rendering.Data;

/// <summary>The words that editors write for the values of an enumeration: templates, strings and downloads use the same.</summary>
internal static class Keywords
{
    /// <summary>The word for a kind of actor.</summary>
    public static string Word(this ActorKind kind) =>
        kind switch
        {
            ActorKind.Person => "person",
            ActorKind.Country => "country",
            ActorKind.Organisation => "organisation",
            _ => "group",
        };

    /// <summary>The word for a status of an event.</summary>
    public static string Word(this EventStatus status) =>
        status switch
        {
            EventStatus.Scheduled => "scheduled",
            EventStatus.Held => "held",
            EventStatus.Ongoing => "ongoing",
            EventStatus.Cancelled => "cancelled",
            _ => "disputed",
        };

    /// <summary>The word for how close a quote is to what was said.</summary>
    public static string Word(this Attribution attribution) =>
        attribution switch
        {
            Attribution.Direct => "direct",
            Attribution.Partial => "partial",
            Attribution.Indirect => "indirect",
            _ => "paraphrase",
        };

    /// <summary>The word for whether a quote still stands.</summary>
    public static string Word(this QuoteStatus status) =>
        status switch
        {
            QuoteStatus.Ok => "ok",
            QuoteStatus.Disputed => "disputed",
            QuoteStatus.Misattributed => "misattributed",
            _ => "retracted",
        };

    /// <summary>The word for who answers for a translation.</summary>
    public static string Word(this TranslationKind kind) =>
        kind switch
        {
            TranslationKind.Official => "official",
            TranslationKind.Publisher => "publisher",
            TranslationKind.Own => "own",
            _ => "machine",
        };

    /// <summary>The word for a sort of text.</summary>
    public static string Word(this SourceKind kind) =>
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
    public static string Word(this Rights rights) =>
        rights switch
        {
            Rights.Full => "full",
            Rights.Excerpts => "excerpts",
            _ => "link-only",
        };

    /// <summary>The word for how finely a date is written.</summary>
    public static string Word(this EdtfPrecision precision) =>
        precision switch
        {
            EdtfPrecision.Century => "century",
            EdtfPrecision.Decade => "decade",
            EdtfPrecision.Year => "year",
            EdtfPrecision.Season => "season",
            EdtfPrecision.Month => "month",
            EdtfPrecision.Day => "day",
            _ => "time",
        };
}
