using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Model.Texts;
using Briefing.Rendering.Html;
using Briefing.Rendering.Views;

namespace Briefing.Rendering.Sharing;

/// <summary>Says what is shown of an entry elsewhere.</summary>
internal static class EmbedOf
{
    /// <summary>
    /// The longest words that are shown whole, in em: some 240 Latin letters or 140 Chinese characters, a dozen lines on a
    /// phone.
    /// </summary>
    private const double WidestWords = 140;

    /// <summary>The embed of a quote, an event or an actor; none of anything else.</summary>
    public static Embed? Entry(LinkedEntry linked, Site site) =>
        linked switch
        {
            LinkedQuote quote => Quote(quote, site) with { Flags = FlagsOf(quote.Entry, site) },
            LinkedEvent occasion => Event(occasion, site) with { Flags = FlagsOf(occasion.Entry, site) },
            LinkedActor actor => Actor(actor, site) with { Flags = FlagsOf(actor.Entry, site) },
            _ => null,
        };

    /// <summary>What stands at the address of an embed whose entry was taken out.</summary>
    public static Embed Withdrawn(Site site) =>
        new(PageView.WithdrawnKind, "", site.Strings.Say("withdrawn.title"), site.Strings.Say("withdrawn.title"))
        {
            Summary = site.Strings.Say("withdrawn.text"),
        };

    /// <summary>Facts in one line; none where there are none.</summary>
    public static string? Joined(Site site, params IEnumerable<string?> facts)
    {
        var joined = string.Join(site.Strings.Say("between.facts"), facts.Where(fact => !string.IsNullOrEmpty(fact)));
        return joined.Length > 0 ? joined : null;
    }

    /// <summary>How a quote stands in which source: <c>Verbatim in the article, paragraph 4</c>.</summary>
    private static string ProofOf(QuoteCard card, Site site) =>
        site.Strings.Say($"quote.in.{card.Attribution}", ("source", card.Source.Title))
        + (
            card.Paragraph is { } number
                ? site.Strings.Say("quote.in-paragraph", ("number", site.Strings.Numerals.Write(number)))
                : ""
        );

    /// <summary>That an entry is a draft and who may read it; none where it is neither.</summary>
    private static string? FlagsOf(Entry entry, Site site)
    {
        var allowed = MarkingView.Of(site.MarkingOf(entry), site.Strings) is { } view
            ? site.Strings.Say("marking.label", ("label", view.Label), ("meaning", view.Meaning))
            : null;
        var draft = entry.Draft || site.Drafts ? site.Strings.Say("page.draft") : null;
        return Joined(site, draft, allowed);
    }

    private static Embed Quote(LinkedQuote linked, Site site)
    {
        var card = site.Card(linked.Quote);
        var (shown, proof) = (Cut(card.Words), ProofOf(card, site));
        var words = QuotedWords.Plain(linked, site.Strings, shown);
        return new Embed("quote", card.Path, site.TitleOf(linked.Quote), card.Speaker.Name)
        {
            IsVerbatim = card.Verbatim,
            Words = words,
            ShownWords = card.Verbatim ? site.Strings.Say("quote.words", ("words", words)) : words,
            WordsLanguage = card.Language,
            Essentials = Joined(site, card.Role, card.Said?.Text),
            Status = card.StatusName,
            Proof = shown == card.Words ? proof : $"{site.Strings.Say("embed.rest")} {proof}",
        };
    }

    private static Embed Event(LinkedEvent linked, Site site)
    {
        var card = site.Card(linked.Event);
        return new Embed("event", card.Path, card.Title, card.Title)
        {
            Essentials = Joined(site, card.Date.Text, card.Place?.Name, card.Place?.Country),
            Summary = card.Summary,
            // That a past event was held is no news.
            Status = card.Status == "held" ? null : card.StatusName,
        };
    }

    private static Embed Actor(LinkedActor linked, Site site)
    {
        var card = site.Card(linked.Actor);
        return new Embed("actor", card.Path, card.Name, card.Name)
        {
            Essentials = card.Role ?? card.KindName,
            Summary = card.Summary,
        };
    }

    private static string Cut(string words)
    {
        var (length, width) = (0, 0.0);
        foreach (var rune in words.EnumerateRunes())
        {
            width += RuneWidth.Of(rune);
            if (width > WidestWords)
            {
                return Shortened.Cut(words, length);
            }

            length += rune.Utf16SequenceLength;
        }

        return words;
    }
}
