using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Reading.Keys;
using Briefing.Reading.Words;
using Briefing.Reading.Yaml;

namespace Briefing.Reading.Entries;

/// <summary>Reads what only a briefing has.</summary>
internal static class BriefFields
{
    /// <summary>What was corrected; empty where nothing was.</summary>
    public static ImmutableArray<Correction> Corrections(this Fields fields, Key key) =>
        [.. fields.FindFieldItems(key, CorrectionKeys.Table).Select(ReadCorrection).OfType<Correction>()];

    /// <summary>The editor's own types of relations; empty where there are none.</summary>
    public static ImmutableArray<RelationType> RelationTypes(this Fields fields, Key key) =>
        fields.FindMap(key) is { } map
            ? [.. map.Fields.Select(field => ReadType(fields, key, field)).OfType<RelationType>()]
            : [];

    private static Correction? ReadCorrection(Fields fields)
    {
        var correction = new Correction
        {
            Date = fields.Date(CorrectionKeys.Date)!,
            What = fields.Prose(CorrectionKeys.What)!,
            Was = fields.Text(CorrectionKeys.Was),
            Now = fields.Text(CorrectionKeys.Now),
            Why = fields.Text(CorrectionKeys.Why),
            Affects = fields.AnyReferences(CorrectionKeys.Affects),
        };
        return fields.IsComplete ? correction : null;
    }

    private static RelationType? ReadType(Fields fields, Key key, YamlField field)
    {
        if (!EntryId.IsWellFormed(field.Name))
        {
            fields.Report(
                ReadingRules.Id,
                key,
                field.Place,
                $"`{Excerpt.Of(field.Name)}` cannot be a type of relation: types are small letters, digits and single hyphens",
                EntryId.Suggest(field.Name) is { } meant ? $"write `{meant}`" : null
            );
        }

        if (field.Value is not YamlMap map)
        {
            fields.Report(
                ReadingRules.WrongKind,
                key,
                field.Value.FirstLine,
                $"the relation `{Excerpt.Of(field.Name)}` takes keys with values; this is {field.Value.Says}",
                $"for example `{key.Example}`"
            );
            return null;
        }

        var owner = $"the relation `{Excerpt.Of(field.Name)}`";
        var keys = new Fields(map, RelationTypeKeys.Table, owner, field.Place, fields.Context);
        var forward = keys.Text(RelationTypeKeys.Forward);
        var reverse = keys.Text(RelationTypeKeys.Reverse);
        return keys.IsComplete ? new RelationType(field.Name, forward!, reverse!) : null;
    }
}
