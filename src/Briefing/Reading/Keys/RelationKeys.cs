namespace Briefing.Reading.Keys;

/// <summary>What may stand in a relation.</summary>
internal static class RelationKeys
{
    public static readonly Key From = Key.Required("from", "from: kazakhstan", Shape.Id);
    public static readonly Key Type = Key.Required("type", "type: member-of");
    public static readonly Key To = Key.Required("to", "to: csto", Shape.Id);
    public static readonly Key Since = new("since", "since: 1992-05-15", Shape.Date);
    public static readonly Key Until = new("until", "until: 2022", Shape.Date);
    public static readonly Key Note = new("note", "note: In name only.");
    public static readonly Key Sources = new("sources", "sources: [le-monde]", Shape.IdsOrKeys(CitationKeys.Table));

    /// <summary>All of them.</summary>
    public static readonly KeyTable Table = new("a relation", [From, Type, To, Since, Until, Note, Sources]);
}
