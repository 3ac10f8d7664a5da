using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Linking;

/// <summary>Gives quotes their speakers and occasions, and lets them pass only if their source has their words.</summary>
internal sealed class LinkQuotes : LinkEntries<Quote>
{
    /// <inheritdoc/>
    protected override LinkedEntry? Link(Quote entry, Links links)
    {
        var speaker = links.Resolver.Resolve<Actor>(entry.Speaker);
        var source = links.Resolver.Resolve<Source>(entry.Source);
        var occasion = links.Resolver.Resolve<Event>(entry.Event);
        var to = links.Resolver.Resolve<Actor>(entry.To);
        var about = links.Resolver.Resolve<Actor>(entry.About);
        var contradicts = links.Resolver.Resolve<Quote>(entry.Contradicts);
        var repeats = links.Resolver.Resolve<Quote>(entry.Repeats);
        var passage = source is null ? null : links.Gate.Verify(entry, source);
        if (speaker is null || source is null)
        {
            return null;
        }

        return new LinkedQuote(entry, speaker, source)
        {
            Event = occasion,
            Passage = passage,
            To = to,
            About = about,
            Contradicts = Both(contradicts, links.Backlinks.ContradictionsOf(entry)),
            Repeats = Both(repeats, links.Backlinks.RepetitionsOf(entry)),
            Misspellings = [.. links.Names.Find(entry.Words.Value).Where(name => name.Misspelt)],
            Note = links.Prose.Link(entry.Note, entry),
            Body = links.Prose.Link(entry.Body, entry),
        };
    }

    private static ImmutableArray<Quote> Both(ImmutableArray<Quote> written, IEnumerable<Quote> backwards) =>
        [.. written.Concat(backwards).Distinct().Order(Chronology.OfQuotes)];
}
