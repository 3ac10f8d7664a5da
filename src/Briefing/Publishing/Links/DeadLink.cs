using System.Text;
using Briefing.Diagnostics;
using Briefing.Pipelines;

namespace Briefing.Publishing.Links;

/// <summary>A link that leads nowhere.</summary>
/// <param name="Page">The page that it stands on.</param>
/// <param name="Link">The link.</param>
/// <param name="Target">The page without the place that is meant; none where there is no page either.</param>
internal sealed record DeadLink(Document Page, PageLink Link, Document? Target)
{
    /// <summary>Where it leads, from the root of the site; as it was written where it leads out of the site.</summary>
    public string Address => Target is null ? Resolve() : LinkPath.Shown(Target.Destination!);

    /// <summary>The place on the page that is meant.</summary>
    public string Fragment => Encoding.UTF8.GetString(PercentEncoding.Decode(Link.Fragment));

    /// <summary>Whether it leads to a folder that does not belong to the site.</summary>
    public bool LeavesSite => Target is null && !Address.StartsWith('/') || Link.Origin == LinkOrigin.Host;

    /// <summary>Where the words stand that the link was made from, where that could be found.</summary>
    public Place? Place { get; init; }

    private string Resolve()
    {
        Span<char> path = stackalloc char[LinkPath.Room];
        return LinkPath.TryResolve(Page.Destination!, Link, path, out var length)
            ? LinkPath.Shown(new string(path[..length]))
            : Link.ToString();
    }
}
