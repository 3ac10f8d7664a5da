using System.Collections.Frozen;
using System.Globalization;

namespace Briefing.Model.Dates;

/// <summary>Which strings <see cref="DateWords"/> asks for, so that a language can be checked before it is used.</summary>
internal static class DateKeys
{
    private static readonly string[] Patterns =
    [
        "day",
        "month-year",
        "year",
        "year-bce",
        "season-year",
        "decade",
        "century",
        "some-day",
        "some-month",
        "time",
        "about",
        "uncertain",
        "about-uncertain",
    ];

    private static readonly string[] Places =
    [
        "since",
        "until",
        "from",
        "to",
        "about",
        "uncertain",
        "some-day",
        "time",
    ];

    /// <summary>Families of names: what stands before the number, the lowest and the highest number.</summary>
    private static readonly (string Start, int First, int Last)[] Numbered =
    [
        ("date.month-of.", 1, 12),
        ("date.month-short.", 1, 12),
        ("date.month-of-short.", 1, 12),
        ("date.day-number.", 1, 31),
        ("date.century-", 1, 100),
        .. Places.Select(place => ($"date.season-{place}.", 21, 24)),
    ];

    /// <summary>The keys that every language must have, in ordinal order.</summary>
    public static IReadOnlyList<string> Required { get; } =
    [.. DateWords.English.Keys.Where(key => !IsNumbered(key)).Order(StringComparer.Ordinal)];

    /// <summary>The names that may stand in braces, whatever the key.</summary>
    public static FrozenSet<string> Placeholders { get; } =
        FrozenSet.Create(
            StringComparer.Ordinal,
            "day",
            "to-day",
            "month",
            "month-of",
            "to-month",
            "to-month-of",
            "season",
            "year",
            "to-year",
            "century",
            "roman",
            "date",
            "time",
            "offset",
            "from",
            "to"
        );

    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "date.digits",
            "date.year-bce-inside",
            .. Required,
            .. Patterns.SelectMany(pattern => Places.Select(place => $"date.{pattern}-{place}")),
        ]
    );

    /// <summary>Whether the key is ever asked for; one that is not is a slip of the pen.</summary>
    public static bool IsKnown(string key) => Known.Contains(key) || IsNumbered(key);

    private static bool IsNumbered(string key) =>
        Array.Exists(
            Numbered,
            family =>
                key.StartsWith(family.Start, StringComparison.Ordinal)
                && int.TryParse(
                    key.AsSpan(family.Start.Length),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var number
                )
                && number >= family.First
                && number <= family.Last
        );
}
