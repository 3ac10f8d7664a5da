using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Data.Json;

namespace Briefing.Rendering.Data.Ld;

/// <summary>Writes a quote as a <c>Quotation</c>, or as a <c>Claim</c> where the words are not the speaker's own.</summary>
internal static class LdQuote
{
    /// <summary>Writes the members.</summary>
    public static void Write(LinkedQuote linked, LdThings things)
    {
        var (json, quote) = (things.Json, linked.Quote);
        things.Begin(quote, quote.Title);
        json.Field("text", quote.Words.Value);
        json.Field("inLanguage", things.Catalogue.LanguageOf(linked));
        things.Thing(quote.IsVerbatim ? "creator" : "claimInterpreter", linked.Speaker);
        things.Date("dateCreated", quote.Said);
        json.Field(quote.IsVerbatim ? "isBasedOn" : "appearance", () => WriteSource(linked, things));
        WriteEvent(linked, things);
        things.Things("about", linked.About);
        json.Field("keywords", quote.Tags);
        json.Field("creativeWorkStatus", quote.Status == QuoteStatus.Ok ? null : quote.Status.Word());
        WriteOriginal(quote.Original, things);
        things.PartOfBriefing();
    }

    private static void WriteSource(LinkedQuote linked, LdThings things)
    {
        things.Mention(linked.Source);
        var published = things.Catalogue.AddressOf(linked.Source, linked.Passage);
        var page = things.AddressOf(things.Catalogue.PageOf(linked.Source, linked.Passage));
        things.Json.Field("url", published ?? page);
        things.Json.Field("archivedAt", linked.Source.Archived);
    }

    private static void WriteEvent(LinkedQuote linked, LdThings things)
    {
        if (linked.Event is { } occasion)
        {
            things.Json.Field(
                "recordedAt",
                () =>
                {
                    things.Mention(occasion);
                    things.Thing("recordedIn", linked.Source);
                }
            );
        }
    }

    private static void WriteOriginal(OriginalWords? original, LdThings things)
    {
        if (original is not null)
        {
            things.Json.Field(
                "translationOfWork",
                () =>
                {
                    things.Json.Field("@type", "Quotation");
                    things.Json.Field("text", original.Text);
                    things.Json.Field("inLanguage", original.Language);
                }
            );
        }
    }
}
