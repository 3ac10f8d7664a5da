using Briefing.Pipelines;
using Briefing.Publishing.Folders;

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
        var documents = inputs.Where(document => document.Destination is not null && _folder.Addresses.Claim(document));
        if (_folder.Staging is { } staging)
        {
            Write([.. documents], staging, context.Cancellation);
        }
        else
        {
            _ = documents.Count();
        }

        return inputs;
    }

    private void Write(List<Document> documents, string staging, CancellationToken cancellation)
    {
        var folders = documents
            .Select(document => Path.GetDirectoryName(PathOf(document, staging))!)
            .Distinct(StringComparer.Ordinal);
        var options = new ParallelOptions { CancellationToken = cancellation };
        try
        {
            Parallel.ForEach(folders, options, folder => Directory.CreateDirectory(folder));
        }
        catch (AggregateException trouble) when (FileTrouble.IsTrouble(trouble.InnerException!))
        {
            _folder.Report("a folder", trouble.InnerException!);
            return;
        }

        Parallel.ForEach(documents, options, (document, loop) => Write(document, staging, loop));
    }

    private void Write(Document document, string staging, ParallelLoopState loop)
    {
        try
        {
            var path = PathOf(document, staging);
            using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
            RandomAccess.Write(file, document.Content.Span, fileOffset: 0);
        }
        catch (Exception trouble) when (FileTrouble.IsTrouble(trouble))
        {
            _folder.Report(document.Destination!, trouble);
            loop.Stop();
        }
    }

    private static string PathOf(Document document, string staging) => Path.Combine(staging, document.Destination!);
}
