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
    /// <summary>The directives for a passage, from <c>:~:</c> on.</summary>
    /// <param name="finder">Finds words in the source.</param>
    /// <param name="passage">Where the words stand.</param>
    public static string Directives(FragmentFinder finder, Passage passage) =>
        $":~:{string.Join('&', passage.Ranges.Select(range => finder.For(range).Directive))}";

    /// <summary>An address with directives behind it; its own fragment stays.</summary>
    public static string Append(string address, string directives) =>
        address.Contains('#', StringComparison.Ordinal) ? address + directives : $"{address}#{directives}";
}
