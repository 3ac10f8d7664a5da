using System.Collections.Immutable;

namespace Briefing.Drafting.Language;

/// <summary>An organisation that many texts name.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Also">Its other names.</param>
/// <param name="Seats">Cities that texts use for it.</param>
internal sealed record KnownOrganisation(string Name, ImmutableArray<string> Also, ImmutableArray<string> Seats);
