namespace Briefing.Publishing.Packs;

/// <summary>Addresses that lead from one file of a folder to another, and name it.</summary>
internal static class RelativeAddress
{
    /// <summary>The way from a file to another: <c>../../quotes/harbour/index.html</c>.</summary>
    /// <param name="from">The file that the link stands in, from the folder on.</param>
    /// <param name="to">The file that it leads to.</param>
    public static string Between(string from, string to)
    {
        var up = string.Concat(Enumerable.Repeat("../", from.Count(sign => sign == '/')));
        return up + string.Join('/', to.Split('/').Select(Uri.EscapeDataString));
    }
}
