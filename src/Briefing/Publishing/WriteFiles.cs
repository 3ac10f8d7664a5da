using Briefing.Diagnostics;
using Briefing.Pipelines;

namespace Briefing.Publishing;

/// <summary>Writes each document's content to its destination.</summary>
internal sealed class WriteFiles : Module
{
    private readonly OutputFolder _folder;

    /// <summary>Writes into a folder.</summary>
    public WriteFiles(OutputFolder folder) => _folder = folder;

    /// <inheritdoc/>
    public override IReadOnlyList<Document> Execute(IReadOnlyList<Document> inputs, PipelineContext context)
    {
        var files = inputs
            .Where(document => document.Destination is not null && _folder.Addresses.Claim(document))
            .ToList();
        if (_folder.Staging is { } staging)
        {
            var options = new ParallelOptions { CancellationToken = context.Cancellation };
            var folders = files
                .Select(file => Path.GetDirectoryName(file.Destination)!)
                .Distinct(StringComparer.Ordinal);
            Parallel.ForEach(folders, options, (folder, loop) => Try(folder, loop, () => Make(folder, staging)));
            Parallel.ForEach(files, options, (file, loop) => Try(file.Destination!, loop, () => Write(file, staging)));
        }

        return inputs;
    }

    private void Try(string path, ParallelLoopState loop, Action write)
    {
        if (_folder.IsBroken)
        {
            loop.Stop();
            return;
        }

        try
        {
            write();
        }
        catch (Exception trouble) when (FileTrouble.IsTrouble(trouble))
        {
            _folder.Report(path, trouble);
        }
    }

    private static void Make(string folder, string staging) => Directory.CreateDirectory(Path.Combine(staging, folder));

    private static void Write(Document document, string staging)
    {
        var path = Path.Combine(staging, document.Destination!);
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        RandomAccess.Write(file, document.Content.Span, fileOffset: 0);
    }
}
