using Briefing.Model;
using Briefing.Pipelines;

namespace Briefing.Rendering;

/// <summary>Where the site will be published: what absolute addresses begin with.</summary>
internal sealed class BaseAddress
{
    private readonly Uri _uri;

    private BaseAddress(Uri uri)
    {
        _uri = uri;
        Address = uri.AbsoluteUri;
    }

    /// <summary>The address, ending in a slash: <c>https://example.org/astana/</c>.</summary>
    public string Address { get; }

    /// <summary>Its folder on the host: <c>/astana/</c>.</summary>
    public string Folder => _uri.AbsolutePath;

    /// <summary>Its host with what leads there: <c>https://example.org</c>.</summary>
    public string Origin => _uri.GetLeftPart(UriPartial.Authority);

    /// <summary>Its host: <c>example.org</c>.</summary>
    public string Host => _uri.Host;

    /// <summary>The address that was asked for, or else the briefing's own; none where there is neither.</summary>
    public static BaseAddress? Of(BuildSettings settings, Brief brief)
    {
        var written = settings.BaseUrl?.AbsoluteUri ?? brief.Url;
        return Uri.TryCreate(written, UriKind.Absolute, out var uri) ? new BaseAddress(WithSlash(uri)) : null;
    }

    /// <summary>The absolute address of a path from the site's root.</summary>
    public string Of(string path) => Address + path;

    private static Uri WithSlash(Uri uri)
    {
        var plain = uri.GetLeftPart(UriPartial.Path);
        return new Uri(plain.EndsWith('/') ? plain : plain + "/");
    }
}
