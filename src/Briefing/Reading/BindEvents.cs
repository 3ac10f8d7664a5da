using Briefing.Model;
using Briefing.Reading.Binding;
using Briefing.Reading.Entries;
using Briefing.Reading.Keys;
using Briefing.Reading.Words;

namespace Briefing.Reading;

/// <summary>Makes an <see cref="Event"/> of each entry.</summary>
internal sealed class BindEvents() : BindEntries<Event>(EntryKind.Event)
{
    /// <inheritdoc/>
    protected override Event Bind(Fields fields, WrittenEntry written) =>
        new()
        {
            Id = written.Id,
            Place = written.Place,
            Name = fields.Text(EventKeys.Title)!,
            Date = fields.Date(EventKeys.Date)!,
            DateNote = fields.Text(EventKeys.DateNote),
            TimeZone = fields.TimeZone(EventKeys.TimeZone),
            Where = fields.Place(EventKeys.Place),
            Participants = fields.Participants(EventKeys.Participants),
            PartOf = fields.Reference(EventKeys.PartOf, EntryKind.Event),
            Follows = fields.References(EventKeys.Follows, EntryKind.Event),
            Status = fields.Word(EventKeys.Status, EntryWords.EventStatuses),
            Summary = fields.Prose(EventKeys.Summary),
            Sources = fields.Citations(EventKeys.Sources),
            Image = fields.Image(EventKeys.Image),
            Marking = fields.Marking(EventKeys.Marking),
            Draft = fields.Switch(EventKeys.Draft),
            Body = BodyOf(written, fields.Context),
        };
}
