namespace Briefing.Rendering.Assets;

/// <summary>How pictures in input/images/ are addressed.</summary>
internal static class ImageFolder
{
    private const string Folder = "images/";

    /// <summary>Where a picture stands, from the site's root.</summary>
    /// <param name="name">Its name under input/images/.</param>
    public static string PathOf(string name) => Folder + string.Join('/', name.Split('/').Select(Uri.EscapeDataString));

    /// <summary>
    /// The name of the picture that a relative address in Markdown means: what follows <c>images/</c>. None where the
    /// address means something else or would lead out of the folder.
    /// </summary>
    public static string? NameIn(string? address)
    {
        var at = address?.IndexOf(Folder, StringComparison.Ordinal) ?? -1;
        if (at < 0 || (at > 0 && address![at - 1] != '/') || address!.Contains(':'))
        {
            return null;
        }

        var name = Uri.UnescapeDataString(address[(at + Folder.Length)..]);
        return IsInside(name) ? name : null;
    }

    /// <summary>Whether a name stays inside the folder.</summary>
    public static bool IsInside(string name) =>
        name.Length > 0 && !name.Contains('\\') && !name.Split('/').Any(part => part is "" or "." or "..");
}
