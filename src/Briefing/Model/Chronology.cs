using Briefing.Model.Dates;

namespace Briefing.Model;

/// <summary>The order of time: the earliest first, what has no date last, and by id where dates do not decide.</summary>
internal static class Chronology
{
    /// <summary>Events by their dates.</summary>
    public static IComparer<Event> OfEvents { get; } =
        Comparer<Event>.Create((a, b) => Compare(a.Date, a.Id, b.Date, b.Id));

    /// <summary>Quotes by the dates they were said.</summary>
    public static IComparer<Quote> OfQuotes { get; } =
        Comparer<Quote>.Create((a, b) => Compare(a.Said, a.Id, b.Said, b.Id));

    private static int Compare(EdtfDate? a, string idA, EdtfDate? b, string idB) =>
        (a, b) switch
        {
            (null, null) => string.CompareOrdinal(idA, idB),
            (null, _) => 1,
            (_, null) => -1,
            _ when a.CompareTo(b) is var order and not 0 => order,
            _ => string.CompareOrdinal(idA, idB),
        };
}
