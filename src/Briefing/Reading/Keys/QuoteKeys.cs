using Briefing.Model;
using Briefing.Reading.Words;

namespace Briefing.Reading.Keys;

/// <summary>What may stand in a quote.</summary>
internal static class QuoteKeys
{
    public static readonly Key Text = Key.Required(
        "text",
        "text: Russia must not ignore the interests of the small countries"
    );
    public static readonly Key Speaker = Key.Required("speaker", "speaker: emomali-rahmon", Shape.Id);
    public static readonly Key As = new("as", "as: President of Tajikistan");
    public static readonly Key Said = new("said", "said: 2022-10-14", Shape.Date);
    public static readonly Key Event = new("event", "event: astana-summit", Shape.Id);
    public static readonly Key Source = Key.Required("source", "source: le-monde", Shape.Id);
    public static readonly Key Paragraph = new("paragraph", "paragraph: 4", Shape.Whole(least: 1));
    public static readonly Key Attribution = new(
        "attribution",
        "attribution: direct",
        Shape.OneOf(EntryWords.Attributions.Words)
    );
    public static readonly Key AttributionText = new("attribution-text", "attribution-text: told reporters");
    public static readonly Key To = new("to", "to: [vladimir-putin]", Shape.Ids);
    public static readonly Key About = new("about", "about: [russia]", Shape.Ids);
    public static readonly Key Original = new(
        "original",
        "original: {language: ru, text: Я хочу…}",
        Shape.Keys(OriginalKeys.Table)
    );
    public static readonly Key Translation = new(
        "translation",
        "translation: {by: Le Monde, kind: publisher}",
        Shape.Keys(TranslationKeys.Table)
    );
    public static readonly Key Credibility = new("credibility", "credibility: 2", Shape.Whole(1, 6));
    public static readonly Key Status = new("status", "status: ok", Shape.OneOf(EntryWords.QuoteStatuses.Words));
    public static readonly Key Contradicts = new("contradicts", "contradicts: [putin-on-allies]", Shape.Ids);
    public static readonly Key Repeats = new("repeats", "repeats: [rahmon-at-the-cis]", Shape.Ids);
    public static readonly Key Note = new("note", "note: Said behind closed doors.");
    public static readonly Key Tags = new("tags", "tags: [security]", Shape.Texts);
    public static readonly Key Marking = new("marking", "marking: clear", Shape.OneOf(Markings.Words));
    public static readonly Key Draft = new("draft", "draft: true", Shape.Switch);

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
