using Briefing.Model;
using Briefing.Reading.Binding;
using Briefing.Reading.Entries;
using Briefing.Reading.Keys;
using Briefing.Reading.Words;

namespace Briefing.Reading;

/// <summary>Makes an <see cref="Actor"/> of each entry.</summary>
internal sealed class BindActors() : BindEntries<Actor>(EntryKind.Actor)
{
    /// <inheritdoc/>
    protected override Actor Bind(Fields fields, WrittenEntry written) =>
        new()
        {
            Id = written.Id,
            Place = written.Place,
            Name = fields.Name(ActorKeys.Name),
            ActorKind = fields.Word(ActorKeys.Kind, EntryWords.ActorKinds) ?? ActorKind.Person,
            SortName = fields.Text(ActorKeys.SortName),
            Role = fields.Text(ActorKeys.Role),
            Of = fields.References(ActorKeys.Of, EntryKind.Actor),
            Also = fields.Names(ActorKeys.Also),
            Misspelt = fields.Names(ActorKeys.Misspelt),
            Weak = fields.Names(ActorKeys.Weak),
            Country = fields.Country(ActorKeys.Country),
            Summary = fields.Prose(ActorKeys.Summary),
            Links = fields.Links(ActorKeys.Links),
            Image = fields.Image(ActorKeys.Image),
            Marking = fields.Marking(ActorKeys.Marking),
            Draft = fields.Switch(ActorKeys.Draft),
            Body = BodyOf(written, fields.Context),
        };
}
