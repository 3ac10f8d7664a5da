using Briefing.Model;
using Briefing.Pipelines;
using Briefing.Reading.Entries;
using Briefing.Reading.Keys;
using Briefing.Reading.Yaml;

namespace Briefing.Reading;

/// <summary>Makes a <see cref="Relation"/> of each item of the list.</summary>
internal sealed class BindRelations : Module
{
    private static readonly Key Item = new("relations", "- {from: kazakhstan, type: member-of, to: csto}");

    /// <inheritdoc/>
    public override IReadOnlyList<Document> Execute(IReadOnlyList<Document> inputs, PipelineContext context) =>
        [.. inputs.SelectMany(document => BindFile(document, context))];

    private static IEnumerable<Document> BindFile(Document document, PipelineContext context)
    {
        if (!document.Is<YamlFile>(out var file) || file.Root is null)
        {
            return [];
        }

        if (file.Root is YamlList list)
        {
            return list.Items.Select(item => Open(item, context)).OfType<Fields>().Select(Bind).OfType<Document>();
        }

        context.Diagnostics.Add(
            ReadingRules.WrongKind,
            file.Root.FirstLine,
            $"`{file.File.Path}` is a list of relations; this is {file.Root.Says}",
            $"begin each relation with a dash: `{Item.Example}`"
        );
        return [];
    }

    private static Fields? Open(YamlValue item, PipelineContext context)
    {
        if (item is YamlMap keys)
        {
            return new Fields(keys, RelationKeys.Table, "this relation", keys.FirstLine, context);
        }

        context.Diagnostics.Add(
            ReadingRules.WrongKind,
            item.FirstLine,
            $"a relation takes keys with values; this is {item.Says}",
            $"for example `{Item.Example}`"
        );
        return null;
    }

    private static Document? Bind(Fields fields)
    {
        var relation = new Relation
        {
            Place = fields.Place,
            From = fields.RequiredReference(RelationKeys.From, EntryKind.Actor),
            Type = fields.LocatedText(RelationKeys.Type).GetValueOrDefault(),
            To = fields.RequiredReference(RelationKeys.To, EntryKind.Actor),
            Since = fields.Date(RelationKeys.Since),
            Until = fields.Date(RelationKeys.Until),
            Note = fields.Prose(RelationKeys.Note),
            Sources = fields.Citations(RelationKeys.Sources),
        };
        return fields.IsComplete ? new Document { Source = fields.Place.File.Path, Metadata = relation } : null;
    }
}
