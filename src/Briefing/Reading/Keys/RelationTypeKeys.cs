namespace Briefing.Reading.Keys;

/// <summary>What may stand in a type of relation.</summary>
internal static class RelationTypeKeys
{
    public static readonly Key Forward = Key.Required("forward", "forward: is allied with");
    public static readonly Key Reverse = Key.Required("reverse", "reverse: is allied with");

    /// <summary>All of them.</summary>
    public static readonly KeyTable Table = new("a type of relation", [Forward, Reverse]);
}
