using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Permalinks;
using Briefing.Pipelines;
using Briefing.Reading.Binding;
using Briefing.Reading.Entries;
using Briefing.Reading.Keys;
using Briefing.Reading.Yaml;

namespace Briefing.Reading;

/// <summary>Makes the <see cref="PermalinkFile"/> of <c>permalinks.yml</c>; an empty one where there is none yet.</summary>
internal sealed class BindPermalinks : Module
{
    /// <inheritdoc/>
    public override IReadOnlyList<Document> Execute(IReadOnlyList<Document> inputs, PipelineContext context) =>
        OnlyFile.Of(inputs, context) is { } document && document.Is<YamlFile>(out var file)
            ? [document with { Metadata = Bind(file, context) }]
            : [new Document { Metadata = PermalinkFile.None }];

    private static PermalinkFile Bind(YamlFile file, PipelineContext context)
    {
        if (file.Root is not YamlMap keys)
        {
            ReportRoot(file, context);
            return new PermalinkFile(file.File, []);
        }

        var fields = new Fields(keys, PermalinkKeys.Table, file.File.Path, keys.FirstLine, context);
        var sections = PermalinkKeys
            .Kinds.Where(pair => fields.Find(pair.Key) is not null)
            .Select(pair => Section(fields, pair.Kind, pair.Key))
            .OrderBy(section => section.Place.Start);
        return new PermalinkFile(file.File, [.. sections]);
    }

    private static PermalinkSection Section(Fields fields, EntryKind kind, Key key)
    {
        var written = fields.FindMap(key)?.Fields ?? [];
        ImmutableArray<Permalink> lines =
        [
            .. written.Select(field => PermalinkFields.Read(fields, key, kind, field)).OfType<Permalink>(),
        ];
        RepeatedShorts.Report(lines, fields.Context.Diagnostics);
        return new PermalinkSection(kind, fields.Find(key)!.Place, lines);
    }

    private static void ReportRoot(YamlFile file, PipelineContext context)
    {
        if (file.Root is { } root)
        {
            context.Diagnostics.Add(
                ReadingRules.WrongKind,
                root.FirstLine,
                $"`{file.File.Path}` holds ids with their short addresses under the kinds of entries; this is {root.Says}",
                $"begin with a kind: `{PermalinkKeys.Kinds[0].Key.Example}`"
            );
        }
    }
}
