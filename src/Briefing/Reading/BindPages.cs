using Briefing.Model;
using Briefing.Reading.Binding;
using Briefing.Reading.Entries;
using Briefing.Reading.Keys;

namespace Briefing.Reading;

/// <summary>Makes a <see cref="FreePage"/> of each file.</summary>
internal sealed class BindPages() : BindEntries<FreePage>(EntryKind.Page)
{
    /// <inheritdoc/>
    protected override FreePage Bind(Fields fields, WrittenEntry written) =>
        new()
        {
            Id = written.Id,
            Place = written.Place,
            Name = fields.Text(PageKeys.Title)!,
            Description = fields.Text(PageKeys.Description),
            Order = fields.WholeNumber(PageKeys.Order, int.MinValue)?.Value ?? 0,
            Marking = fields.Marking(PageKeys.Marking),
            Draft = fields.Switch(PageKeys.Draft),
            Body = BodyOf(written, fields.Context),
        };
}
