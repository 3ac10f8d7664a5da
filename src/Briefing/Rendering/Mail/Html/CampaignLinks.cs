using System.Collections.Immutable;
using Briefing.Model;

namespace Briefing.Rendering.Mail.Html;

/// <summary>Puts the editor's tags on links to the site, and on no others.</summary>
internal sealed class CampaignLinks
{
    private readonly string _site;
    private readonly string _query;

    /// <summary>Tags links to a site; none gives links as they are.</summary>
    public CampaignLinks(BaseAddress site, CampaignTags? tags)
    {
        _site = site.Address;
        _query = string.Join('&', Pairs(tags));
    }

    /// <summary>An address with its tags, which stand before its fragment.</summary>
    public string Tagged(string address)
    {
        if (_query.Length == 0 || !address.StartsWith(_site, StringComparison.Ordinal))
        {
            return address;
        }

        var end = address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var at ? at : address.Length;
        var sign = address.AsSpan(0, end).Contains('?') ? '&' : '?';
        return $"{address.AsSpan(0, end)}{sign}{_query}{address.AsSpan(end)}";
    }

    private static ImmutableArray<string> Pairs(CampaignTags? tags) =>
        [
            .. new[] { ("source", tags?.Source), ("medium", tags?.Medium), ("campaign", tags?.Campaign) }
                .Where(pair => pair.Item2 is not null)
                .Select(pair => $"utm_{pair.Item1}={Uri.EscapeDataString(pair.Item2!)}"),
        ];
}
