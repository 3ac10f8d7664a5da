using Briefing.Diagnostics;
using Briefing.Pipelines;
using Briefing.Reading.Yaml;

namespace Briefing.Reading;

/// <summary>
/// Parses the files of a collection; each document's metadata becomes its <see cref="YamlFile"/>. A file that cannot
/// be parsed is reported and left out.
/// </summary>
internal sealed class ReadYaml : ParallelModule
{
    /// <inheritdoc/>
    protected override IEnumerable<Document> Execute(Document input, PipelineContext context) =>
        input.Is<TextFile>(out var file) && Parse(file, context.Diagnostics) is { } parsed
            ? [input with { Metadata = parsed }]
            : [];

    private static YamlFile? Parse(TextFile file, DiagnosticBag diagnostics) =>
        file.Path.EndsWith(".md", StringComparison.Ordinal)
            ? ParseMarkdown(file, diagnostics)
            : ParseYaml(file, diagnostics);

    private static YamlFile? ParseYaml(TextFile file, DiagnosticBag diagnostics) =>
        YamlReader.TryRead(file, 0, file.Text.Length, diagnostics, out var root)
            ? new YamlFile(file, root, null)
            : null;

    private static YamlFile? ParseMarkdown(TextFile file, DiagnosticBag diagnostics) =>
        FrontMatter.Find(file, diagnostics) is { } keys
        && YamlReader.TryRead(file, keys.Start, keys.Length, diagnostics, out var root)
            ? new YamlFile(file, root, BodyOf(file, keys.BodyStart))
            : null;

    private static Place? BodyOf(TextFile file, int start) =>
        file.Text.AsSpan(start).IsWhiteSpace() ? null : new Place(file, start, file.Text.Length - start);
}
