using System.Collections.Frozen;
using Briefing.Drafting.Language;

namespace Briefing.Drafting.Actors;

/// <summary>Finds the names that the word lists have, the longest first.</summary>
internal static class KnownNames
{
    private const int LongestInWords = 9;

    private static readonly FrozenSet<string> BeforePlaces = Set(
        "in at to from near outside around through into towards toward across inside via visiting visited visit left leaving "
            + "leave reached reaching entering over"
    );

    private static readonly FrozenSet<string> AfterPlaces = Set(
        "agreement accord accords summit talks treaty conference airport stock street suburb region"
    );

    private static readonly FrozenDictionary<string, (SightingKind Kind, KnownCountry Country)> Countries = WordLists
        .Countries.SelectMany(NamesOf)
        .DistinctBy(pair => pair.Key)
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The longest known name that begins with a word; none where none does.</summary>
    public static Sighting? At(ReadParagraph paragraph, int index)
    {
        var tokens = paragraph.Tokens;
        for (var last = Math.Min(tokens.Length, index + LongestInWords) - 1; last >= index; last--)
        {
            var text = paragraph.Text[tokens[index].Start..tokens[last].WordEnd];
            if (Countries.TryGetValue(text, out var country))
            {
                return Of(paragraph, index, last, country.Kind) with { Country = country.Country };
            }

            if (WordLists.Organisations.TryGetValue(text, out var known))
            {
                var kind = known.Seats.Contains(text) ? SightingKind.Seat : SightingKind.Organisation;
                return Of(paragraph, index, last, kind) with { Known = known };
            }
        }

        return null;
    }

    private static Sighting Of(ReadParagraph paragraph, int first, int last, SightingKind kind)
    {
        var isPlace = kind == SightingKind.Seat && IsPlace(paragraph, first, last);
        var tokens = paragraph.Tokens;
        return new Sighting(isPlace ? SightingKind.Place : kind, paragraph, tokens[first].Start, tokens[last].WordEnd);
    }

    private static bool IsPlace(ReadParagraph paragraph, int first, int last)
    {
        var tokens = paragraph.Tokens;
        var before = first > 0 ? tokens[first - 1].Text : "";
        var after = last + 1 < tokens.Length ? tokens[last + 1].Text : "";
        var isCapital = after == "," && paragraph.Text.AsSpan(tokens[last].End).StartsWith(", the capital");
        return BeforePlaces.Contains(before) || AfterPlaces.Contains(after) || isCapital || after is "(" or "—";
    }

    private static IEnumerable<KeyValuePair<string, (SightingKind Kind, KnownCountry Country)>> NamesOf(
        KnownCountry country
    ) =>
        [
            .. country
                .Also.Prepend(country.Name)
                .Select(name => KeyValuePair.Create(name, (SightingKind.Country, country))),
            .. country.Adjectives.Select(name => KeyValuePair.Create(name, (SightingKind.Adjective, country))),
            .. country.Capitals.Select(name => KeyValuePair.Create(name, (SightingKind.Seat, country))),
        ];

    private static FrozenSet<string> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
