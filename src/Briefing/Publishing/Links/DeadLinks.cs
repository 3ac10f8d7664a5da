using Briefing.Diagnostics;
using Briefing.Pipelines;

namespace Briefing.Publishing.Links;

/// <summary>Reports the links that lead nowhere: each once, on however many pages it stands.</summary>
internal sealed class DeadLinks
{
    /// <summary>For how many of them near addresses are looked up; more than a person reads in one go.</summary>
    private const int WithSuggestions = 100;

    private readonly SiteIndex _site;
    private readonly PipelineContext _context;

    private DeadLinks(PipelineContext context)
    {
        _context = context;
        _site = context.Once(SiteIndex.Of);
    }

    /// <summary>Goes through all pages of the site.</summary>
    public static DeadLinks ReportAll(PipelineContext context)
    {
        var links = new DeadLinks(context);
        links.Report();
        return links;
    }

    private void Report()
    {
        var places = new LinkPlaces(_context.Settings.Root);
        var groups = Find()
            .Select(link => link with { Place = places.Find(link) })
            .GroupBy(link => (link.Place, link.Address, link.Target is null ? "" : link.Fragment));
        foreach (var (index, group) in groups.Index())
        {
            Report([.. group], index < WithSuggestions);
        }
    }

    private IEnumerable<DeadLink> Find()
    {
        foreach (var document in _context.Outputs.All)
        {
            foreach (var link in document.Is<PageAnatomy>(out var page) ? page.Links : [])
            {
                if (_site.Look(document, link, out var target) != LinkFate.Alive)
                {
                    yield return new DeadLink(document, link, target);
                }
            }
        }
    }

    private void Report(IReadOnlyList<DeadLink> links, bool suggests)
    {
        var link = links[0];
        _context.Diagnostics.Add(
            new Diagnostic
            {
                Rule = link.Target is null ? PublishingRules.DeadLink : PublishingRules.DeadFragment,
                Place = link.Place,
                Message = $"{Pages(links)} to {Problem(link)}",
                Notes = link.Place is null && !link.LeavesSite ? [new Note($"it is written `{link.Link}` there")] : [],
                Help = suggests ? Suggest(link) : null,
            }
        );
    }

    private static string Pages(IReadOnlyList<DeadLink> links)
    {
        var first = $"the page `{LinkPath.Shown(links[0].Page.Destination!)}`";
        return links.Select(link => link.Page).Distinct().Count() switch
        {
            1 => $"{first} links",
            2 => $"{first} and one other link",
            var count => $"{first} and {count - 1} others link",
        };
    }

    private static string Problem(DeadLink link) =>
        link.Target is not null ? $"`#{link.Fragment}` on `{link.Address}`, where nothing has that id"
        : link.LeavesSite ? $"`{link.Link}`, which is outside the site"
        : $"`{link.Address}`, where there is no page or file";

    private string? Suggest(DeadLink link)
    {
        if (link.Target is not null)
        {
            return link.Target.Is<PageAnatomy>(out var page) ? Candidates.Question(link.Fragment, page.IdTexts) : null;
        }

        return link.LeavesSite ? SuggestInside(link) : Candidates.Question(link.Address, _site.Addresses);
    }

    private static string SuggestInside(DeadLink link) =>
        link.Page.Is<PageAnatomy>(out var page) && page.Site.Path != "/"
            ? $"the site is published below `{page.Site.Path}`: write the link relative to its page"
            : "write the link relative to its page, with no more `../` than the page has folders above it";
}
