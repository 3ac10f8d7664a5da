using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Reading.Binding;
using Briefing.Reading.Entries;
using Briefing.Reading.Keys;
using Briefing.Reading.Seeds;
using Briefing.Reading.Words;

namespace Briefing.Reading;

/// <summary>Makes a <see cref="Source"/> of each entry, with its text from the seeds folder.</summary>
internal sealed class BindSources() : BindEntries<Source>(EntryKind.Source)
{
    /// <inheritdoc/>
    protected override Source Bind(Fields fields, WrittenEntry written) =>
        new()
        {
            Id = written.Id,
            Place = written.Place,
            Name = fields.Text(SourceKeys.Title)!,
            Text = SeedReader.Read(fields)!,
            SourceKind = fields.Word(SourceKeys.Kind, EntryWords.SourceKinds),
            Publisher = fields.Text(SourceKeys.Publisher),
            Authors = fields.Texts(SourceKeys.Authors),
            Published = fields.Date(SourceKeys.Published),
            Url = fields.Address(SourceKeys.Url),
            Archived = fields.Address(SourceKeys.Archived),
            Accessed = fields.Date(SourceKeys.Accessed),
            Language = fields.Language(SourceKeys.Language),
            Rights = fields.Word(SourceKeys.Rights, EntryWords.Rights) ?? Rights.Excerpts,
            RightsHolder = fields.Text(SourceKeys.RightsHolder),
            ExcerptWords =
                fields.WholeNumber(SourceKeys.ExcerptWords, 1)
                ?? new Located<int>(Source.DefaultExcerptWords, written.Place),
            Reliability = fields.Reliability(SourceKeys.Reliability),
            Note = fields.Prose(SourceKeys.Note),
            Body = BodyOf(written, fields.Context),
        };
}
