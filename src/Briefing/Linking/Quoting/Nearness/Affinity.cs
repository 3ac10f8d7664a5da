using Briefing.Linking.Quoting.Folding;

namespace Briefing.Linking.Quoting.Nearness;

/// <summary>How well an element of a passage goes with one of a text.</summary>
internal static class Affinity
{
    /// <summary>What a pair of different kinds scores: it never happens.</summary>
    public const double Never = double.NegativeInfinity;

    // What words put in take off the price of a word that they replace, the same for every word.
    private const double Relief = 0.5;

    private const double LeastLikeness = 0.5;
    private const double OtherCase = 0.9;
    private const double PriceOfUnlike = 0.15;
    private const double PriceOfLonely = 0.2;

    /// <summary>What laying the two beside each other scores.</summary>
    public static double Of(Element written, Element inText) =>
        written.Kind == ElementKind.PutIn && inText.Kind != ElementKind.LeftOut ? OfLonely(inText) + Relief
        : written.Kind != inText.Kind ? Never
        : LikenessOf(written, inText) is var likeness and > 0 ? likeness * MeanWeight(written, inText)
        : -PriceOfUnlike * written.Weight;

    /// <summary>What leaving an element alone scores.</summary>
    public static double OfLonely(Element element) => -PriceOfLonely * element.Weight;

    /// <summary>How like two elements of a kind are, from 0 to 1.</summary>
    public static double LikenessOf(Element written, Element inText) =>
        written.IsSameAs(inText) ? 1
        : written.Kind != ElementKind.Word ? 0
        : Caseless.AreEqual(written.Folded, inText.Folded) ? OtherCase
        : LikenessOf(written.Folded, inText.Folded);

    /// <summary>How like two different words are: how much of them is the same at their beginning and end.</summary>
    public static double LikenessOf(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        var atStart = 0;
        while (atStart < shorter && Caseless.Of(one[atStart]) == Caseless.Of(other[atStart]))
        {
            atStart++;
        }

        var atEnd = 0;
        while (atEnd < shorter - atStart && Caseless.Of(one[^(atEnd + 1)]) == Caseless.Of(other[^(atEnd + 1)]))
        {
            atEnd++;
        }

        var likeness = OtherCase * (atStart + atEnd) / Math.Max(one.Length, other.Length);
        return likeness >= LeastLikeness ? likeness : 0;
    }

    private static double MeanWeight(Element one, Element other) => (one.Weight + other.Weight) / 2;
}
