using System.Collections.Immutable;
using System.Text;

namespace Briefing.Linking.Names;

/// <summary>All that the editor said about one name, whoever bears it.</summary>
/// <param name="Key">The name without its typography.</param>
/// <param name="Text">The name as first written.</param>
/// <param name="Kind">The strongest kind in which it is claimed; weak when nobody claims it.</param>
/// <param name="Claimants">Those who have the name and do not call it weak, in ascending order.</param>
internal sealed record KnownName(string Key, string Text, NameKind Kind, ImmutableArray<int> Claimants)
{
    /// <summary>Exactly one actor can be meant.</summary>
    public bool Links => Claimants.Length == 1;

    /// <summary>Several actors could be meant.</summary>
    public bool IsShared => Claimants.Length > 1;

    /// <summary>The names with their claims settled, in the order in which they are first given; empty ones are left out.</summary>
    public static ImmutableArray<KnownName> Settle(IEnumerable<Name> names) =>
        [
            .. names
                .GroupBy(name => Typography.KeyOf(name.Text), StringComparer.Ordinal)
                .Where(claims => IsUsable(claims.Key))
                .Select(claims => Settle(claims.Key, [.. claims])),
        ];

    private static KnownName Settle(string key, ImmutableArray<Name> claims)
    {
        var disclaimers = claims.Where(claim => claim.Kind == NameKind.Weak).Select(claim => claim.Owner).ToHashSet();
        var valid = claims.Where(claim => !disclaimers.Contains(claim.Owner)).ToList();
        var kind = valid.Select(claim => claim.Kind).DefaultIfEmpty(NameKind.Weak).Min();
        return new KnownName(key, claims[0].Text, kind, [.. valid.Select(claim => claim.Owner).Distinct().Order()]);
    }

    /// <summary>Half a surrogate pair could match in the middle of a character.</summary>
    private static bool IsUsable(string key) => key.Length > 0 && !key.EnumerateRunes().Contains(Rune.ReplacementChar);
}
