namespace Briefing.Cli;

/// <summary>Reads the address of a site.</summary>
internal static class WebAddress
{
    /// <summary>The address with a slash at its end; nothing where it is none that a site can have.</summary>
    public static Uri? Read(string written) =>
        Uri.TryCreate(written.EndsWith('/') ? written : written + "/", UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.Host.Length > 0
        && address.Query.Length == 0
        && address.Fragment.Length == 0
            ? address
            : null;
}
