using System.Collections.Frozen;

namespace Briefing.Rendering.Data;

/// <summary>The English words of <see cref="Wording"/>; a theme says them in its own language by the same keys.</summary>
internal static class EnglishWording
{
    /// <summary>Key to words; <c>{name}</c> is filled in.</summary>
    public static FrozenDictionary<string, string> Strings { get; } =
        new[] { Kinds(), Citing(), Downloads(), Sections(), Facts() }
            .SelectMany(words => words)
            .ToFrozenDictionary(StringComparer.Ordinal);

    private static Dictionary<string, string> Kinds() =>
        new(StringComparer.Ordinal)
        {
            ["actor.kind.person"] = "Person",
            ["actor.kind.country"] = "Country",
            ["actor.kind.organisation"] = "Organisation",
            ["actor.kind.group"] = "Group",
            ["event.status.scheduled"] = "Scheduled",
            ["event.status.held"] = "Held",
            ["event.status.ongoing"] = "Ongoing",
            ["event.status.cancelled"] = "Cancelled",
            ["event.status.disputed"] = "Disputed",
            ["quote.attribution.direct"] = "Direct speech",
            ["quote.attribution.partial"] = "Words inside the source's own sentence",
            ["quote.attribution.indirect"] = "Reported speech, not the speaker's own words",
            ["quote.attribution.paraphrase"] = "Paraphrase, not the speaker's own words",
            ["quote.status.disputed"] = "Disputed: it is doubted that this was said, or said like this",
            ["quote.status.misattributed"] = "Misattributed: somebody else said it",
            ["quote.status.retracted"] = "Retracted: it was taken back",
            ["source.kind.article"] = "Article",
            ["source.kind.transcript"] = "Transcript",
            ["source.kind.communique"] = "Communiqué",
            ["source.kind.speech"] = "Speech",
            ["source.kind.interview"] = "Interview",
            ["source.kind.post"] = "Post",
            ["source.kind.treaty"] = "Treaty",
            ["source.kind.report"] = "Report",
            ["source.rights.full"] = "The whole text is shown",
            ["source.rights.excerpts"] = "Only excerpts are shown",
            ["source.rights.link-only"] = "Only the quotes are shown",
            ["source.reliability.a"] = "Completely reliable",
            ["source.reliability.b"] = "Usually reliable",
            ["source.reliability.c"] = "Fairly reliable",
            ["source.reliability.d"] = "Not usually reliable",
            ["source.reliability.e"] = "Unreliable",
            ["source.reliability.f"] = "Cannot be judged",
            ["quote.credibility.1"] = "Confirmed by other sources",
            ["quote.credibility.2"] = "Probably true",
            ["quote.credibility.3"] = "Possibly true",
            ["quote.credibility.4"] = "Doubtful",
            ["quote.credibility.5"] = "Improbable",
            ["quote.credibility.6"] = "Cannot be judged",
            ["quote.translation.official"] = "Official translation",
            ["quote.translation.publisher"] = "Translated by the publisher",
            ["quote.translation.own"] = "Translated by the editors",
            ["quote.translation.machine"] = "Machine translation",
        };

    private static Dictionary<string, string> Citing() =>
        new(StringComparer.Ordinal)
        {
            ["between.names"] = ", ",
            ["citing.quoted"] = "“{words}”",
            ["citing.said"] = "{speaker}: {words}",
            ["citing.said-indirect"] = "{speaker}, in reported speech: {words}",
            ["citing.said-paraphrase"] = "{speaker}, paraphrased: {words}",
            ["citing.dated"] = "{quote} ({date})",
            ["citing.in"] = "{quote}, in: {source}",
            ["citing.sentence"] = "{citation}.",
            ["citing.separator"] = ", ",
            ["citing.and"] = "{names} and {last}",
            ["citing.title"] = "“{title}”",
            ["citing.paragraph"] = "paragraph {number}",
            ["citing.unknown"] = "author and publisher unknown",
            ["citing.undated"] = "undated",
            ["citing.archived"] = "archived at {address}",
            ["citing.read"] = "read on {date}",
            ["citing.note-paragraph"] = "Paragraph {number}.",
            ["citing.note-unknown"] = "Author and publisher unknown.",
            ["citing.note-date"] = "Published: {date}.",
            ["citing.note-archived"] = "Archived: {address}",
            ["citing.note-page"] = "Shown in “{briefing}”: {address}",
        };

    private static Dictionary<string, string> Downloads() =>
        new(StringComparer.Ordinal)
        {
            ["stix.fingerprint"] = "The text as it was received has the SHA-256 {sha256}.",
            ["calendar.vague"] = "{title} ({date})",
            ["calendar.vague-note"] = "The exact date is not known: {date}.",
            ["calendar.participants"] = "With {names}.",
            ["calendar.left-out.one"] = "One event is not in this calendar, because no month is known for it.",
            ["calendar.left-out.other"] =
                "{count} events are not in this calendar, because no month is known for them.",
        };

    private static Dictionary<string, string> Sections() =>
        new(StringComparer.Ordinal)
        {
            ["home.title"] = "Home",
            ["home.key-points"] = "Key points",
            ["home.corrections"] = "Corrections",
            ["actors.title"] = "Actors",
            ["events.title"] = "Events",
            ["quotes.title"] = "Quotes",
            ["sources.title"] = "Sources",
            ["home.pages"] = "Read more",
            ["timeline.title"] = "Timeline",
            ["actor.members"] = "Members",
            ["actor.relations"] = "Relations",
            ["actor.quotes-by"] = "Quotes by {name}",
            ["actor.quotes-about"] = "Quotes about {name} or said to them",
            ["actor.events"] = "Events",
            ["actor.mentions"] = "Where sources name {name}",
            ["actor.links"] = "Elsewhere",
            ["event.participants"] = "Who took part",
            ["event.quotes"] = "What was said there",
            ["event.parts"] = "Its parts",
            ["event.follows"] = "What came before",
            ["event.followed-by"] = "What came after",
            ["event.sources"] = "What it rests on",
            ["quote.contradicts"] = "Says the opposite",
            ["quote.repeats"] = "Says the same",
            ["quote.note"] = "Note",
            ["source.note"] = "Note",
            ["source.text"] = "The text",
            ["source.quotes"] = "Quotes from it",
            ["source.events"] = "Events that rest on it",
        };

    private static Dictionary<string, string> Facts() =>
        new(StringComparer.Ordinal)
        {
            ["footer.by"] = "By {authors}",
            ["footer.publisher"] = "Published by {publisher}",
            ["footer.published"] = "Published {date}",
            ["footer.updated"] = "Updated {date}",
            ["footer.contact"] = "Contact",
            ["footer.licence"] = "Licence",
            ["page.draft-note"] = "This page is a draft. It is not to be published.",
            ["page.corrections"] = "Corrections to this page",
            ["actor.role"] = "Role",
            ["actor.of"] = "Belongs to",
            ["actor.also"] = "Also called",
            ["actor.misspelt"] = "Misspelt in sources as",
            ["actor.country"] = "Country",
            ["actor.relation-since"] = "since {date}",
            ["actor.relation-until"] = "until {date}",
            ["event.date"] = "Date",
            ["event.time-zone"] = "Time zone",
            ["event.place"] = "Place",
            ["event.status"] = "Status",
            ["event.part-of"] = "Part of",
            ["quote.speaker"] = "Speaker",
            ["quote.role"] = "Role",
            ["quote.said"] = "Said",
            ["quote.event"] = "Where",
            ["quote.to"] = "To",
            ["quote.about"] = "About",
            ["quote.source"] = "Source",
            ["quote.attribution"] = "How it is quoted",
            ["quote.attribution-text"] = "As printed",
            ["quote.status"] = "Status",
            ["quote.verified"] = "Verbatim in {source}, paragraph {paragraph}",
            ["quote.found"] = "Found in {source}, paragraph {paragraph}",
            ["quote.not-verified"] = "Not a quotation: the words are not the speaker's own and were not looked up.",
            ["quote.fingerprint"] = "SHA-256 of the text",
            ["quote.at-source"] = "Read it where it was published",
            ["quote.original"] = "In the original ({language})",
            ["quote.translation"] = "Translation",
            ["quote.translation-by"] = "By {by}",
            ["quote.credibility"] = "Credibility",
            ["quote.tags"] = "Subjects",
            ["source.publisher"] = "Publisher",
            ["source.authors"] = "Authors",
            ["source.published"] = "Published",
            ["source.url"] = "Original",
            ["source.archived"] = "Archived copy",
            ["source.accessed"] = "Read",
            ["source.language"] = "Language",
            ["source.rights"] = "Rights",
            ["source.rights-holder"] = "Rights holder",
            ["source.words-shown"] = "{shown} of {words} words are shown here",
            ["source.reliability"] = "Reliability",
            ["source.fingerprint"] = "SHA-256",
            ["source.paragraph"] = "Paragraph {number}",
            ["source.sic"] = "sic",
            ["correction.was"] = "It said",
            ["correction.now"] = "It says now",
            ["correction.why"] = "Why",
            ["correction.affects"] = "Affects",
        };
}
