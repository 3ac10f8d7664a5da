using System.Text;
using Briefing.Model;
using Briefing.Pipelines;
using Briefing.Rendering.Mail;

namespace Briefing.Rendering.Sharing;

/// <summary>Adds, beside the page of each quote and event, what is pasted into newsletters; none where nothing is shared.</summary>
internal sealed class RenderMailFragments : AddingModule
{
    /// <inheritdoc/>
    protected override IEnumerable<Document> Add(PipelineContext context)
    {
        var site = context.Once(Site.Of);
        return site is { Shares: true, Base: { } address }
            ? site.EntriesOf(EntryKind.Quote)
                .Concat(site.EntriesOf(EntryKind.Event))
                .AsParallel()
                .AsOrdered()
                .WithCancellation(context.Cancellation)
                .SelectMany(entry => Files(entry, site, address))
            : [];
    }

    private static IEnumerable<Document> Files(Entry entry, Site site, BaseAddress address) =>
        MailFragment.Of(site.Linked(entry), site, address) is { } mail
            ?
            [
                new Document
                {
                    Destination = entry.Permalink + MailPaths.Fragment,
                    Content = Encoding.UTF8.GetBytes(mail.Html),
                },
            ]
            : [];
}
