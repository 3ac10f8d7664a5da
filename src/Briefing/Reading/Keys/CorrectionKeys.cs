namespace Briefing.Reading.Keys;

/// <summary>What may stand in a correction of the briefing.</summary>
internal static class CorrectionKeys
{
    public static readonly Key Date = Key.Required("date", "date: 2022-10-21", Shape.Date);
    public static readonly Key What = Key.Required("what", "what: The name of the airport.");
    public static readonly Key Was = new("was", "was: Astana airport");
    public static readonly Key Now = new("now", "now: Nursultan Nazarbayev airport");
    public static readonly Key Why = new("why", "why: The airport was renamed in 2017.");
    public static readonly Key Affects = new("affects", "affects: [astana-summit]", Shape.List(Shape.AnyId));

    /// <summary>All of them.</summary>
    public static readonly KeyTable Table = new("a correction", [Date, What, Was, Now, Why, Affects]);
}
