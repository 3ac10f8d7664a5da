using System.Text;
using Briefing.Model.Linked;
using Briefing.Pipelines;
using Briefing.Publishing.Links;
using Briefing.Publishing.Packs;

namespace Briefing.Publishing;

/// <summary>
/// Packs all files of the site into one zip, and all its pages into one file of HTML: the document that has no destination,
/// since it is no file of the site.
/// </summary>
internal sealed class WritePacks(PackShelf shelf) : Module
{
    private static readonly byte[] Mark = Encoding.UTF8.GetBytes($"<!-- {PackMark.Words} -->\n");

    /// <inheritdoc/>
    public override IReadOnlyList<Document> Execute(IReadOnlyList<Document> inputs, PipelineContext context)
    {
        var brief = context.Outputs.Metadata<LinkedBrief>().Single().Brief;
        if (shelf.Choose(brief.Title) is { } target)
        {
            var (files, site) = (context.Once(SiteIndex.Of), SiteAddress.Of(context));
            shelf.Put(target.Zip, stream => new SiteZip(files, site).Write(stream, target.Name, brief));
            foreach (var whole in inputs.Where(input => input.Destination is null))
            {
                shelf.Put(target.Html, stream => Write(SingleFile.Of(whole.Content, files, site), stream));
            }
        }

        return inputs;
    }

    private static void Write(ReadOnlyMemory<byte> html, Stream stream)
    {
        stream.Write(html.Span);
        stream.Write(Mark);
    }
}
