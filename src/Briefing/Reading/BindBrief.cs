using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Pipelines;
using Briefing.Reading.Binding;
using Briefing.Reading.Entries;
using Briefing.Reading.Keys;
using Briefing.Reading.Words;
using Briefing.Reading.Yaml;

namespace Briefing.Reading;

/// <summary>Makes the <see cref="Brief"/> of <c>briefing.yml</c>.</summary>
internal sealed class BindBrief : Module
{
    /// <inheritdoc/>
    public override IReadOnlyList<Document> Execute(IReadOnlyList<Document> inputs, PipelineContext context) =>
        OnlyFile.Of(inputs, context) is { } document && BindFile(document, context) is { } bound ? [bound] : [];

    private static Document? BindFile(Document document, PipelineContext context)
    {
        if (!document.Is<YamlFile>(out var file))
        {
            return null;
        }

        var beginning = new Place(file.File, 0, Math.Min(1, file.File.Text.Length));
        var keys = file.Root as YamlMap ?? new YamlMap(file.File, 0, 0, []);
        if (file.Root is not (null or YamlMap))
        {
            ReportRoot(file, context);
            return null;
        }

        var fields = new Fields(keys, BriefKeys.Table, "the briefing", beginning, context);
        var brief = Bind(fields);
        return fields.IsComplete ? document with { Metadata = brief } : null;
    }

    private static Brief Bind(Fields fields) =>
        new()
        {
            Place = fields.Place,
            Title = fields.Text(BriefKeys.Title)!,
            Subtitle = fields.Text(BriefKeys.Subtitle),
            Summary = fields.Prose(BriefKeys.Summary),
            KeyPoints = fields.Proses(BriefKeys.KeyPoints),
            Language = fields.Language(BriefKeys.Language) ?? "en",
            Authors = fields.Texts(BriefKeys.Authors),
            Publisher = fields.Text(BriefKeys.Publisher),
            Contact = fields.Text(BriefKeys.Contact),
            Published = fields.Moment(BriefKeys.Published),
            Updated = fields.Moment(BriefKeys.Updated),
            Embargo = fields.MomentWithTime(BriefKeys.Embargo),
            Url = fields.SiteAddress(BriefKeys.Url),
            Marking = MarkingOf(fields),
            Licence = fields.Text(BriefKeys.Licence),
            Disclaimer = fields.Text(BriefKeys.Disclaimer),
            Corrections = fields.Corrections(BriefKeys.Corrections),
            RelationTypes = fields.RelationTypes(BriefKeys.RelationTypes),
            Cards = fields.Word(BriefKeys.Cards, EntryWords.Cards) ?? CardChoice.All,
            Downloads = fields.Switch(BriefKeys.Downloads),
            Sharing = fields.Switch(BriefKeys.Sharing),
            SharingPlace = fields.Find(BriefKeys.Sharing)?.Place,
            Search = fields.Switch(BriefKeys.Search, otherwise: true),
            Newsletter = fields.Newsletter(BriefKeys.Newsletter),
        };

    private static Located<Marking> MarkingOf(Fields fields) =>
        new(fields.Marking(BriefKeys.Marking), fields.FindText(BriefKeys.Marking)?.Place ?? fields.Place);

    private static void ReportRoot(YamlFile file, PipelineContext context) =>
        context.Diagnostics.Add(
            ReadingRules.WrongKind,
            file.Root!.FirstLine,
            $"`{file.File.Path}` holds keys with values; this is {file.Root.Says}",
            (file.Root is YamlText text ? ColonAdvice.For(text.FirstLine.Text) : null)
                ?? $"begin with a line such as `{BriefKeys.Title.Example}`"
        );
}
