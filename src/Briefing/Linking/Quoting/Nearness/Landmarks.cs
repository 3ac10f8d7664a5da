namespace Briefing.Linking.Quoting.Nearness;

/// <summary>Words that two long texts both have exactly once: what stands between them is compared piece by piece.</summary>
internal static class Landmarks
{
    /// <summary>Where the landmarks begin in both texts, as many as come in the same order; perhaps none.</summary>
    public static IReadOnlyList<(int Written, int InText)> Between(
        ArraySegment<Element> written,
        ArraySegment<Element> inText
    )
    {
        var there = OnlyPlaces(inText);
        var common = OnlyPlaces(written)
            .Where(place => there.ContainsKey(place.Key))
            .Select(place => (Written: place.Value, InText: there[place.Key]))
            .OrderBy(place => place.Written)
            .ToList();
        return [.. InOrder(common).Where(place => place != (0, 0))];
    }

    private static Dictionary<string, int> OnlyPlaces(ArraySegment<Element> elements) =>
        elements
            .Select((element, place) => (element, place))
            .Where(entry => entry.element.Kind == ElementKind.Word)
            .GroupBy(entry => entry.element.Folded, StringComparer.Ordinal)
            .Where(group => group.Take(2).Count() == 1)
            .ToDictionary(group => group.Key, group => group.First().place, StringComparer.Ordinal);

    // The longest subsequence that ascends in the text, found the way one plays patience.
    private static List<(int Written, int InText)> InOrder(List<(int Written, int InText)> places)
    {
        var tops = new List<int>();
        var before = new int[places.Count];
        for (var i = 0; i < places.Count; i++)
        {
            var pile = PileFor(i, tops, places);
            before[i] = pile > 0 ? tops[pile - 1] : -1;
            tops.RemoveRange(pile, pile < tops.Count ? 1 : 0);
            tops.Insert(pile, i);
        }

        var chain = new List<(int Written, int InText)>();
        for (var i = tops.Count > 0 ? tops[^1] : -1; i >= 0; i = before[i])
        {
            chain.Add(places[i]);
        }

        chain.Reverse();
        return chain;
    }

    private static int PileFor(int card, List<int> tops, List<(int Written, int InText)> places)
    {
        var byPlace = Comparer<int>.Create((one, other) => places[one].InText.CompareTo(places[other].InText));
        return ~tops.BinarySearch(card, byPlace);
    }
}
