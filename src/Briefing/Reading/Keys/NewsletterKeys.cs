namespace Briefing.Reading.Keys;

/// <summary>What may stand in the newsletter of the briefing.</summary>
internal static class NewsletterKeys
{
    public static readonly Key Subject = new("subject", "subject: What was said in Astana");
    public static readonly Key Preheader = new("preheader", "preheader: Russia's hold on Central Asia loosens.");
    public static readonly Key Intro = new("intro", "intro: This is the first of four briefings.");
    public static readonly Key Quotes = new(
        "quotes",
        "quotes: [rahmon-on-small-countries, xi-on-sovereignty]",
        Shape.Ids
    );
    public static readonly Key Events = new("events", "events: [astana-summit]", Shape.Ids);
    public static readonly Key Actors = new("actors", "actors: [emomali-rahmon, xi-jinping]", Shape.Ids);
    public static readonly Key PreviousIssue = new("previous-issue", "previous-issue: 2022-10-13", Shape.Date);
    public static readonly Key Utm = new(
        "utm",
        "utm: {source: newsletter, medium: email, campaign: astana}",
        Shape.Keys(CampaignKeys.Table)
    );

    /// <summary>All of them.</summary>
    public static readonly KeyTable Table = new(
        "the newsletter",
        [Subject, Preheader, Intro, Quotes, Events, Actors, PreviousIssue, Utm]
    );
}
