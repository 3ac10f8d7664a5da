using Briefing.Diagnostics;
using Briefing.Pipelines;
using Briefing.Reading.Files;

namespace Briefing.Reading;

/// <summary>
/// Reads the files of a collection, in the order of their paths: <c>input/actors.yml</c> and those in
/// <c>input/actors/</c>. Each becomes a document whose metadata is its <see cref="TextFile"/>.
/// </summary>
/// <param name="collection">The name of the file and folder: <c>actors</c>.</param>
internal sealed class ReadFiles(string collection) : Module
{
    /// <inheritdoc/>
    public override IReadOnlyList<Document> Execute(IReadOnlyList<Document> inputs, PipelineContext context)
    {
        var paths = InputFolder.FilesOf(context.Settings.Root, collection);
        if (collection == "briefing" && paths.Count == 0)
        {
            ReportMissing(context);
        }

        var documents = new Document?[paths.Count];
        var options = new ParallelOptions { CancellationToken = context.Cancellation };
        Parallel.For(0, paths.Count, options, i => documents[i] = Read(paths[i], context));
        return [.. documents.OfType<Document>()];
    }

    private static Document? Read(string path, PipelineContext context)
    {
        var file = InputText.Read(context.Settings.Root, path, context.Diagnostics);
        return file is null ? null : new Document { Source = path, Metadata = file };
    }

    private static void ReportMissing(PipelineContext context)
    {
        if (Directory.Exists(Path.Combine(context.Settings.Root, InputFolder.Name)))
        {
            context.Diagnostics.Add(
                ReadingRules.MissingBriefing,
                FileBytes.StartOf(InputFolder.BriefingPath),
                $"there is no `{InputFolder.BriefingPath}`, which says what the briefing is called",
                "make one with a line such as `title: The Astana summit`"
            );
        }
    }
}
