using Briefing.Drafting.Language;

namespace Briefing.Drafting.Actors;

/// <summary>What has been read just before a name: a country, a title.</summary>
/// <param name="Start">Where it begins; -1 where there is nothing.</param>
internal sealed record Prelude(int Start)
{
    /// <summary>Nothing.</summary>
    public static Prelude None { get; } = new(-1);

    /// <summary>The country.</summary>
    public KnownCountry? Country { get; init; }

    /// <summary>Whether the country is named by its adjective.</summary>
    public bool IsAdjective { get; init; }

    /// <summary>Office or function.</summary>
    public string? Role { get; init; }

    /// <summary>The address: <c>Mr.</c></summary>
    public string? Address { get; init; }

    /// <summary>Whether there is a title of either kind.</summary>
    public bool HasTitle => Role is not null || Address is not null;

    /// <summary>Whether there is nothing.</summary>
    public bool IsNone => Start < 0;
}
