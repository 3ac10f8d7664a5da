using System.Collections.Immutable;

namespace Briefing.Drafting.Language;

/// <summary>A country as texts speak of it.</summary>
/// <param name="Code">ISO 3166-1 alpha-2.</param>
/// <param name="Name">Its name.</param>
/// <param name="Capitals">Its capital, under all the names that texts use.</param>
/// <param name="Adjectives">What is of the country: <c>Kazakh</c>.</param>
/// <param name="Also">Its other names.</param>
internal sealed record KnownCountry(
    string Code,
    string Name,
    ImmutableArray<string> Capitals,
    ImmutableArray<string> Adjectives,
    ImmutableArray<string> Also
);
