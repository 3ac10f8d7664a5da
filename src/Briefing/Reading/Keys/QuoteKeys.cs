namespace Briefing.Reading.Keys;

/// <summary>What may stand in a quote.</summary>
internal static class QuoteKeys
{
    public static readonly Key Text = Key.Required(
        "text",
        "text: Russia must not ignore the interests of the small countries"
    );
    public static readonly Key Speaker = Key.Required("speaker", "speaker: emomali-rahmon");
    public static readonly Key As = new("as", "as: President of Tajikistan");
    public static readonly Key Said = new("said", "said: 2022-10-14");
    public static readonly Key Event = new("event", "event: astana-summit");
    public static readonly Key Source = Key.Required("source", "source: le-monde");
    public static readonly Key Paragraph = new("paragraph", "paragraph: 4");
    public static readonly Key Attribution = new("attribution", "attribution: direct");
    public static readonly Key AttributionText = new("attribution-text", "attribution-text: told reporters");
    public static readonly Key To = new("to", "to: [vladimir-putin]");
    public static readonly Key About = new("about", "about: [russia]");
    public static readonly Key Original = new("original", "original: {language: ru, text: Я хочу…}");
    public static readonly Key Translation = new("translation", "translation: {by: Le Monde, kind: publisher}");
    public static readonly Key Credibility = new("credibility", "credibility: 2");
    public static readonly Key Status = new("status", "status: ok");
    public static readonly Key Contradicts = new("contradicts", "contradicts: [putin-on-allies]");
    public static readonly Key Repeats = new("repeats", "repeats: [rahmon-at-the-cis]");
    public static readonly Key Note = new("note", "note: Said behind closed doors.");
    public static readonly Key Tags = new("tags", "tags: [security]");
    public static readonly Key Marking = new("marking", "marking: clear");
    public static readonly Key Draft = new("draft", "draft: true");

    /// <summary>All of them.</summary>
    public static readonly KeyTable Table = new(
        "a quote",
        [
            Text,
            Speaker,
            As,
            Said,
            Event,
            Source,
            Paragraph,
            Attribution,
            AttributionText,
            To,
            About,
            Original,
            Translation,
            Credibility,
            Status,
            Contradicts,
            Repeats,
            Note,
            Tags,
            Marking,
            Draft,
        ]
    )
    {
        Computed = ["verified"],
    };
}
