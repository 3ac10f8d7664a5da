using System.Collections.Immutable;
using Briefing.Model;

namespace Briefing.Reading.Keys;

/// <summary>What may stand in <c>permalinks.yml</c>: the kinds of entries, and their ids with short addresses below them.</summary>
internal static class PermalinkKeys
{
    public static readonly Key Short = Key.Required(
        "short",
        "short: 7k2fq",
        new TextShape("^[a-z0-9]+$", MayBeTrue: true)
    );
    public static readonly Key Now = new("now", "now: kassym-jomart-tokayev", Shape.Id);
    public static readonly Key Gone = new("gone", "gone: true", Shape.Switch);

    /// <summary>The keys of an address that leads elsewhere now.</summary>
    public static readonly KeyTable Line = new("a short address", [Short, Now, Gone]);

    /// <summary>The kinds, each with its key.</summary>
    public static readonly ImmutableArray<(EntryKind Kind, Key Key)> Kinds =
    [
        .. EntryKinds.All.Select(kind =>
            (
                kind,
                new Key(
                    kind.Plural(),
                    $"{kind.Plural()}: {{its-id: 7k2fq}}",
                    Shape.Named(new EitherShape(Short.Takes, Shape.Keys(Line)), Shape.EntryIdPattern)
                )
            )
        ),
    ];

    /// <summary>All of them.</summary>
    public static readonly KeyTable Table = new("permalinks.yml", [.. Kinds.Select(pair => pair.Key)]);
}
