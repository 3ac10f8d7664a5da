namespace Briefing.Rendering.Html;

/// <summary>Lets only addresses through that cannot run anything.</summary>
internal static class SafeAddress
{
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    /// <summary>
    /// An address that may be linked to: with the scheme http, https or mailto, or relative. None for any other, nor for
    /// one that begins with two slashes, which would lead elsewhere without saying so.
    /// </summary>
    public static string? Of(string? address)
    {
        var clean = Clean(address ?? "");
        var scheme = SchemeOf(clean);
        var isSafe = scheme is null ? !IsElsewhere(clean) : Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase);
        return isSafe ? clean : null;
    }

    /// <summary>An absolute http or https address; none for any other.</summary>
    public static string? External(string? address) =>
        Of(address) is { } safe && SchemeOf(safe) is { } scheme && IsWeb(scheme) ? safe : null;

    /// <summary>Whether an address has a scheme, and so leads away from the site.</summary>
    public static bool IsAbsolute(string address) => SchemeOf(address) is not null;

    /// <summary>The address that words are, if they are one: a web address, or a mail address.</summary>
    public static string? FromWords(string words)
    {
        if (words.Any(char.IsWhiteSpace))
        {
            return null;
        }

        return External(words) ?? (IsMail(words) ? MailTo(words) : null);
    }

    private static string MailTo(string words) =>
        words.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? words : $"mailto:{words}";

    private static bool IsMail(string words)
    {
        var at = words.IndexOf('@');
        return at > 0 && at < words.Length - 1 && words.LastIndexOf('@') == at && !words.Contains('/');
    }

    private static bool IsWeb(string scheme) =>
        scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
        || scheme.Equals("http", StringComparison.OrdinalIgnoreCase);

    // Browsers drop line breaks and tabs inside an address and spaces around it before they look at the scheme.
    private static string Clean(string address) => string.Concat(address.Where(sign => !char.IsControl(sign))).Trim();

    private static bool IsElsewhere(string address) =>
        address.Length >= 2 && address[0] is '/' or '\\' && address[1] is '/' or '\\';

    private static string? SchemeOf(string address)
    {
        var at = address.AsSpan().IndexOfAny(":/?#");
        return at > 0 && address[at] == ':' ? address[..at] : null;
    }
}
