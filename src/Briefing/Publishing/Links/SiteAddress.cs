using System.Text;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Pipelines;

namespace Briefing.Publishing.Links;

/// <summary>Where the site will be published: what tells its own addresses from all others.</summary>
internal sealed class SiteAddress
{
    private readonly byte[] _base;
    private readonly int _scheme;
    private readonly byte[] _path;

    /// <summary>Takes an address that ends in a slash; a site without one lies at the root of its host.</summary>
    public SiteAddress(string? address)
    {
        var isKnown = Uri.TryCreate(address, UriKind.Absolute, out var uri);
        _base = Encoding.UTF8.GetBytes(isKnown ? WithSlash(uri!.AbsoluteUri) : "");
        _scheme = isKnown ? uri!.Scheme.Length + 1 : 0;
        _path = Encoding.UTF8.GetBytes(isKnown ? WithSlash(uri!.AbsolutePath) : "/");
    }

    /// <summary>The address itself, ending in a slash; none where it is not known.</summary>
    public string? Address => _base.Length == 0 ? null : Encoding.UTF8.GetString(_base);

    /// <summary>The path below which the site lies: <c>/astana/</c>.</summary>
    public string Path => Encoding.UTF8.GetString(_path);

    /// <summary>The address that was asked for, or else the one that the briefing gives.</summary>
    public static SiteAddress Of(PipelineContext context)
    {
        var address =
            context.Settings.BaseUrl?.AbsoluteUri
            ?? context.Outputs.Metadata<LinkedBrief>().FirstOrDefault()?.Brief.Url
            ?? context.Outputs.Metadata<Dossier>().FirstOrDefault()?.Brief.Url
            ?? context.Outputs.Metadata<Brief>().FirstOrDefault()?.Url;
        return new SiteAddress(address);
    }

    /// <summary>Takes a link that leads into the site; false where it leads to another.</summary>
    public bool TryTake(ReadOnlyMemory<byte> written, out PageLink link)
    {
        var address = written.Span;
        var (origin, skip) = address switch
        {
            [(byte)'/', (byte)'/', ..] => FromBase(address, _base.AsSpan(_scheme)),
            [(byte)'/', ..] => FromPath(address),
            _ => HasScheme(address) ? FromBase(address, _base) : (LinkOrigin.Page, 0),
        };
        link = new PageLink(written, skip, origin);
        return origin != LinkOrigin.Elsewhere;
    }

    private static (LinkOrigin Origin, int Skip) FromBase(ReadOnlySpan<byte> address, ReadOnlySpan<byte> start) =>
        !start.IsEmpty && LengthOfStart(address, start) is { } length
            ? (LinkOrigin.Site, length)
            : (LinkOrigin.Elsewhere, 0);

    private (LinkOrigin Origin, int Skip) FromPath(ReadOnlySpan<byte> address) =>
        LengthOfStart(address, _path) is { } length ? (LinkOrigin.Site, length) : (LinkOrigin.Host, 1);

    // The slash that ends the site's address is often left out.
    private static int? LengthOfStart(ReadOnlySpan<byte> address, ReadOnlySpan<byte> start) =>
        address.StartsWith(start) ? start.Length
        : address.StartsWith(start[..^1]) && IsEnd(address[(start.Length - 1)..]) ? start.Length - 1
        : null;

    private static string WithSlash(string address) => address.EndsWith('/') ? address : address + "/";

    private static bool IsEnd(ReadOnlySpan<byte> rest) => rest is [] or [(byte)'?' or (byte)'#', ..];

    private static bool HasScheme(ReadOnlySpan<byte> address)
    {
        var end = address.IndexOfAny(":/?#"u8);
        return end > 0 && address[end] == ':';
    }
}
