using System.Buffers;

namespace Briefing.Reading.Words;

/// <summary>Tells addresses on the web from other text.</summary>
internal static class WebAddress
{
    private static readonly SearchValues<char> NeverInOne = SearchValues.Create(" \t\n\r\"<>\\^`{|}");

    /// <summary>Whether a text is an absolute http or https address.</summary>
    public static bool IsAbsolute(string text) =>
        !text.AsSpan().ContainsAny(NeverInOne)
        && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.Host.Length > 0
        && text.Contains("://", StringComparison.Ordinal);

    /// <summary>Whether what is sent from an absolute address can be read and changed on its way; not so on this machine.</summary>
    public static bool IsInsecure(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp && !uri.IsLoopback;

    /// <summary>The address that may have been meant; none where nobody can tell.</summary>
    public static string? Suggest(string text)
    {
        var rest = text.StartsWith("//", StringComparison.Ordinal) ? text[2..] : text;
        var looksLikeOne =
            rest.Contains('.', StringComparison.Ordinal)
            && !rest.Contains(':', StringComparison.Ordinal)
            && !rest.Contains('@', StringComparison.Ordinal);
        return looksLikeOne && IsAbsolute($"https://{rest}") ? $"https://{rest}" : null;
    }
}
