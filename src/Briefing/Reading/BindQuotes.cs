using Briefing.Model;
using Briefing.Reading.Binding;
using Briefing.Reading.Entries;
using Briefing.Reading.Keys;
using Briefing.Reading.Words;

namespace Briefing.Reading;

/// <summary>Makes a <see cref="Quote"/> of each entry.</summary>
internal sealed class BindQuotes() : BindEntries<Quote>(EntryKind.Quote)
{
    /// <inheritdoc/>
    protected override Quote Bind(Fields fields, WrittenEntry written) =>
        new()
        {
            Id = written.Id,
            Place = written.Place,
            Words = fields.LocatedText(QuoteKeys.Text).GetValueOrDefault(),
            Speaker = fields.RequiredReference(QuoteKeys.Speaker, EntryKind.Actor),
            As = fields.Text(QuoteKeys.As),
            Said = fields.Date(QuoteKeys.Said),
            Event = fields.Reference(QuoteKeys.Event, EntryKind.Event),
            Source = fields.RequiredReference(QuoteKeys.Source, EntryKind.Source),
            Paragraph = fields.WholeNumber(QuoteKeys.Paragraph, 1),
            Attribution = fields.Word(QuoteKeys.Attribution, EntryWords.Attributions) ?? Attribution.Direct,
            AttributionText = fields.Text(QuoteKeys.AttributionText),
            To = fields.References(QuoteKeys.To, EntryKind.Actor),
            About = fields.References(QuoteKeys.About, EntryKind.Actor),
            Original = fields.Original(QuoteKeys.Original),
            Translation = fields.Translation(QuoteKeys.Translation),
            Credibility = fields.WholeNumber(QuoteKeys.Credibility, 1, 6)?.Value,
            Status = fields.Word(QuoteKeys.Status, EntryWords.QuoteStatuses) ?? QuoteStatus.Ok,
            Contradicts = fields.References(QuoteKeys.Contradicts, EntryKind.Quote),
            Repeats = fields.References(QuoteKeys.Repeats, EntryKind.Quote),
            Note = fields.Prose(QuoteKeys.Note),
            Tags = fields.Texts(QuoteKeys.Tags),
            Marking = fields.Marking(QuoteKeys.Marking),
            Draft = fields.Switch(QuoteKeys.Draft),
            Body = BodyOf(written, fields.Context),
        };
}
