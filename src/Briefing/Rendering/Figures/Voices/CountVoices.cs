using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Model.Texts;

namespace Briefing.Rendering.Figures.Voices;

/// <summary>Counts the words and quotes of each actor.</summary>
internal static class CountVoices
{
    /// <summary>The voices of a site; none where nobody is heard.</summary>
    public static VoiceCount? Of(Site site)
    {
        var voices = site.Actors.All.Select(Of).ToList();
        var heard = voices.Where(voice => voice.Quotes > 0);
        var unheard = voices.Where(voice => voice is { Quotes: 0, Named: > 0 });
        return voices.Exists(voice => voice.Words > 0)
            ? new VoiceCount(
                [.. heard.OrderByDescending(voice => voice.Words).ThenByDescending(voice => voice.Quotes)],
                [.. unheard.OrderByDescending(voice => voice.Named)],
                voices.Count
            )
            : null;
    }

    private static Voice Of(LinkedActor linked) =>
        new(
            linked.Actor.Id,
            linked.Actor.Name.Text,
            linked.Actor.Permalink,
            Quotes(linked).Count(),
            Words(linked, verbatim: true),
            Words(linked, verbatim: false),
            linked.Mentions.Length
        );

    private static int Words(LinkedActor linked, bool verbatim) =>
        Quotes(linked).Where(quote => quote.IsVerbatim == verbatim).Sum(quote => WordCount.Of(quote.Words.Value));

    // What is wrongly put into somebody's mouth is not theirs.
    private static IEnumerable<Quote> Quotes(LinkedActor linked) =>
        linked.QuotesBy.Where(quote => quote.Status != QuoteStatus.Misattributed);
}
