using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace Briefing.Drafting.Language;

/// <summary>The words that the program brings along to know names by.</summary>
internal static class WordLists
{
    /// <summary>Countries with their capitals and the adjectives made of their names.</summary>
    public static ImmutableArray<KnownCountry> Countries { get; } = [.. Lines("countries").Select(ToCountry)];

    /// <summary>Organisations by all their names; the value is the name that they go by.</summary>
    public static FrozenDictionary<string, KnownOrganisation> Organisations { get; } =
        Lines("organisations").Select(ToOrganisation).SelectMany(ByName).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Names that are given to people.</summary>
    public static FrozenSet<string> GivenNames { get; } =
        Lines("given-names").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, KnownOrganisation>> ByName(KnownOrganisation known) =>
        known.Also.Concat(known.Seats).Prepend(known.Name).Select(name => KeyValuePair.Create(name, known));

    private static KnownCountry ToCountry(string line)
    {
        var parts = line.Split('|');
        return new KnownCountry(parts[0], parts[1], Split(parts[2]), Split(parts[3]), Split(parts[4]));
    }

    private static KnownOrganisation ToOrganisation(string line)
    {
        var parts = line.Split('|');
        return new KnownOrganisation(parts[0], Split(parts[1]), parts.Length > 2 ? Split(parts[2]) : []);
    }

    private static ImmutableArray<string> Split(string list) =>
        [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries)];

    private static string[] Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"words/{name}.txt")!;
        using var reader = new StreamReader(stream);
        return reader
            .ReadToEnd()
            .ReplaceLineEndings("\n")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
