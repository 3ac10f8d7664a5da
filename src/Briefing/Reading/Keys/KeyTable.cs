using System.Collections.Immutable;

namespace Briefing.Reading.Keys;

/// <summary>The keys of one kind of entry, or of a part of one.</summary>
/// <param name="Of">What they are the keys of, with its article: <c>an actor</c>.</param>
/// <param name="Keys">The keys, in the order to explain them.</param>
internal sealed record KeyTable(string Of, ImmutableArray<Key> Keys)
{
    /// <summary>Names of what the program finds out itself, and nobody writes.</summary>
    public ImmutableArray<string> Computed { get; init; } = [];

    /// <summary>The names of the keys.</summary>
    public IEnumerable<string> Names => Keys.Select(key => key.Name);

    /// <summary>Whether a name is one of the keys.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>The key of that name; none where there is none.</summary>
    public Key? Find(string name)
    {
        foreach (var key in Keys)
        {
            if (key.Name == name)
            {
                return key;
            }
        }

        return null;
    }
}
