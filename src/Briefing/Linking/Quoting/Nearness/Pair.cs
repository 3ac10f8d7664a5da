using System.Runtime.InteropServices;

namespace Briefing.Linking.Quoting.Nearness;

/// <summary>An element of a passage laid beside one of a text; either may be missing.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Pair(Element? Written, Element? InText)
{
    /// <summary>Whether the two are the same, or the passage's does not ask for anything in the text.</summary>
    public bool IsSame =>
        Written is { Kind: ElementKind.PutIn or ElementKind.Aside }
        || (Written is not null && InText is not null && Written.IsSameAs(InText));

    /// <summary>How like the two are, from 0 to 1.</summary>
    public double Likeness =>
        Written is null || InText is null || Written.Kind != InText.Kind ? 0 : Affinity.LikenessOf(Written, InText);
}
