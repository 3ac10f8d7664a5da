using System.Collections.Frozen;

namespace Briefing.Rendering.Data;

/// <summary>The English words of <see cref="Wording"/>; a theme says them in its own language by the same keys.</summary>
internal static class EnglishWording
{
    /// <summary>Key to words; <c>{name}</c> is filled in.</summary>
    public static FrozenDictionary<string, string> Strings { get; } =
        Kinds().Concat(Citing()).Concat(Calendar()).Concat(Twin()).ToFrozenDictionary(StringComparer.Ordinal);

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
            ["quote.attribution.direct"] = "Direct quote",
            ["quote.attribution.partial"] = "Partial quote",
            ["quote.attribution.indirect"] = "Indirect speech",
            ["quote.attribution.paraphrase"] = "Paraphrase",
            ["quote.status.disputed"] = "Disputed",
            ["quote.status.misattributed"] = "Misattributed",
            ["quote.status.retracted"] = "Retracted",
            ["source.kind.article"] = "Article",
            ["source.kind.transcript"] = "Transcript",
            ["source.kind.communique"] = "Communiqué",
            ["source.kind.speech"] = "Speech",
            ["source.kind.interview"] = "Interview",
            ["source.kind.post"] = "Post",
            ["source.kind.treaty"] = "Treaty",
            ["source.kind.report"] = "Report",
        };

    private static Dictionary<string, string> Citing() =>
        new(StringComparer.Ordinal)
        {
            ["paragraph"] = "paragraph {number}",
            ["citing.quoted"] = "“{words}”",
            ["citing.said"] = "{speaker}: {words}",
            ["citing.said-indirect"] = "{speaker}, in indirect speech: {words}",
            ["citing.said-paraphrase"] = "{speaker}, paraphrased: {words}",
            ["citing.in"] = "{quote}, in: {source}",
            ["citing.sentence"] = "{citation}.",
            ["citing.separator"] = ", ",
            ["citing.and"] = "{names} and {last}",
            ["citing.title"] = "“{title}”",
            ["citing.unknown"] = "author and publisher unknown",
            ["citing.undated"] = "undated",
            ["citing.archived"] = "archived at {address}",
            ["citing.read"] = "read on {date}",
            ["citing.note-paragraph"] = "Paragraph {number}.",
            ["citing.note-unknown"] = "Author and publisher unknown.",
            ["citing.note-date"] = "Published: {date}.",
            ["citing.note-archived"] = "Archived at {address}",
            ["citing.note-page"] = "As shown in “{briefing}”, {address}",
        };

    private static Dictionary<string, string> Calendar() =>
        new(StringComparer.Ordinal)
        {
            ["calendar.vague"] = "{title} ({date})",
            ["calendar.vague-note"] = "The exact date is not known: {date}.",
            ["calendar.left-out.one"] = "One event is not in this calendar, because no month is known for it.",
            ["calendar.left-out.other"] = "{count} events are not in this calendar, because no month is known for them.",
        };

    private static Dictionary<string, string> Twin() => new(StringComparer.Ordinal);
}
