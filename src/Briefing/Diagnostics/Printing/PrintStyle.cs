namespace Briefing.Diagnostics.Printing;

/// <summary>How diagnostics are printed.</summary>
public sealed record PrintStyle
{
    /// <summary>Whether to use the colours of a terminal.</summary>
    public bool Colour { get; init; }

    /// <summary>Whether to print all of them, however many there are.</summary>
    public bool All { get; init; }

    /// <summary>How many columns a line of input may take; longer ones are cut around their place.</summary>
    public int Width { get; init; } = 120;

    /// <summary>What leads from where the reader is to the briefing: empty, or a path that ends in a slash.</summary>
    public string PathPrefix { get; init; } = "";
}
