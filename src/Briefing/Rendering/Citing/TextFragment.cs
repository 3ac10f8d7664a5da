using Briefing.Model.Linked;

namespace Briefing.Rendering.Citing;

/// <summary>Addresses that make a browser scroll to words of a source.</summary>
/// <remarks>
/// The specification is "URL Fragment Text Directives" of the WICG:
/// <c>#:~:text=[prefix-,]start[,end][,-suffix]</c>, with hyphens, commas and ampersands inside percent-encoded. Each
/// stretch of a passage is a directive of its own. Context is taken only from what the source's rights allow to show.
/// </remarks>
internal static class TextFragment
{
    /// <summary>The directives for a passage, from the number sign on.</summary>
    /// <param name="source">The source that it stands in.</param>
    /// <param name="passage">Where.</param>
    public static string For(LinkedSource source, Passage passage) => $"#{Directives(source, passage)}";

    /// <summary>The source's address with the directives behind it; none where the source has no address.</summary>
    /// <param name="source">The source.</param>
    /// <param name="passage">Where the words stand; none gives the address alone.</param>
    public static string? AddressOf(LinkedSource source, Passage? passage)
    {
        var address = source.Source.Url;
        return address is null || passage is null
            ? address
            : $"{address}{(address.Contains('#', StringComparison.Ordinal) ? "" : "#")}{Directives(source, passage)}";
    }

    private static string Directives(LinkedSource source, Passage passage)
    {
        var finder = new FragmentFinder(source);
        return $":~:{string.Join('&', passage.Ranges.Select(range => finder.For(range).Directive))}";
    }
}
