using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Model.Texts;

namespace Briefing.Linking;

/// <summary>Marks quotes, passages and names in sources, and works out how much of each may be shown.</summary>
internal sealed class LinkSources : LinkEntries<Source>
{
    /// <inheritdoc/>
    protected override LinkedEntry Link(Source entry, Links links)
    {
        var uses = UsesOf(entry, links).ToList();
        var shown = links.Excerpts.Cut(entry, uses);
        var marks = uses.Where(use => use.Entry is not null)
            .GroupBy(use => use.Entry!)
            .SelectMany(MarksOf)
            .ToLookup(mark => mark.Range.Paragraph);
        ImmutableArray<LinkedParagraph> paragraphs =
        [
            .. entry.Text.Paragraphs.Select(paragraph => new LinkedParagraph(
                paragraph,
                [.. shown[paragraph.Number]],
                InOrder(marks[paragraph.Number].Concat(NamesIn(entry, paragraph.Number, links)))
            )),
        ];
        return new LinkedSource(entry)
        {
            Paragraphs = paragraphs,
            Quotes = [.. links.Backlinks.QuotesIn(entry).OrderBy(quote => PlaceInText(quote, entry, links))],
            Events =
            [
                .. links
                    .Backlinks.CitationsOf(entry)
                    .Select(citation => citation.Entry)
                    .OfType<Event>()
                    .Distinct()
                    .Order(Chronology.OfEvents),
            ],
            WordsShown = paragraphs.Sum(WordsShown),
            WordsInAll = paragraphs.Sum(paragraph => WordCount.Of(paragraph.Paragraph.Text)),
            Note = links.Prose.Link(entry.Note),
            Body = links.Prose.Link(entry.Body),
        };
    }

    private static IEnumerable<SourceUse> UsesOf(Source source, Links links)
    {
        Parallel.ForEach(links.Backlinks.QuotesIn(source), quote => links.Gate.Verify(quote, source));
        foreach (var quote in links.Backlinks.QuotesIn(source))
        {
            if (links.Gate.Verify(quote, source) is { } passage)
            {
                yield return new SourceUse(passage, quote, $"the quote `{quote.Id}`", quote.Words.Place);
            }
        }

        foreach (var (entry, citation) in links.Backlinks.CitationsOf(source))
        {
            if (links.Gate.Verify(citation, source) is { } passage)
            {
                var name = entry is null ? "a relation" : $"the event `{entry.Id}`";
                yield return new SourceUse(passage, entry, name, citation.Passage!.Value.Place);
            }
        }
    }

    // An event may cite several passages: the anchor stands at the one that comes first in the text.
    private static IEnumerable<TextMark> MarksOf(IGrouping<Entry, SourceUse> uses) =>
        uses.SelectMany(use => use.Passage.Ranges)
            .OrderBy(range => range.Paragraph)
            .ThenBy(range => range.Start)
            .Select((range, index) => new TextMark(range, uses.Key, First: index == 0));

    private static IEnumerable<TextMark> NamesIn(Source source, int paragraph, Links links) =>
        links
            .Mentions.In(source, paragraph)
            .Select(name => new TextMark(
                new SourceRange(paragraph, name.Start, name.Length),
                name.Actor,
                name.Misspelt
            ));

    private static ImmutableArray<TextMark> InOrder(IEnumerable<TextMark> marks) =>
        [
            .. marks
                .OrderBy(mark => mark.Range.Start)
                .ThenByDescending(mark => mark.Range.Length)
                .ThenBy(mark => mark.Entry.Permalink, StringComparer.Ordinal),
        ];

    private static (int, int) PlaceInText(Quote quote, Source source, Links links) =>
        links.Gate.Verify(quote, source) is { Ranges: [var first, ..] }
            ? (first.Paragraph, first.Start)
            : (quote.Paragraph?.Value ?? int.MaxValue, int.MaxValue);

    private static int WordsShown(LinkedParagraph paragraph) =>
        paragraph.Shown.Sum(range => WordCount.Of(paragraph.Paragraph.Text.AsSpan(range.Start, range.Length)));
}
