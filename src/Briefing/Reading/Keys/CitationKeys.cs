namespace Briefing.Reading.Keys;

/// <summary>What may stand where an entry names its source.</summary>
internal static class CitationKeys
{
    public static readonly Key Source = Key.Required("source", "source: le-monde", Shape.Id);
    public static readonly Key Passage = new("passage", "passage: In Astana on October 14");
    public static readonly Key Paragraph = new("paragraph", "paragraph: 4", Shape.Whole(least: 1));

    /// <summary>All of them.</summary>
    public static readonly KeyTable Table = new("a source of an entry", [Source, Passage, Paragraph]);
}
