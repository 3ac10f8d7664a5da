namespace Briefing.Model.Dates;

/// <summary>
/// Where in a sentence a pattern stands: languages with cases say "октябрь 2022 года", but "с октября 2022 года".
/// </summary>
internal readonly struct DateContext(DateWords words, string? outer, string? inner = null)
{
    /// <summary>The same place, but inside one pattern more.</summary>
    public DateContext Inside(string pattern) =>
        outer is null ? new DateContext(words, pattern) : new DateContext(words, outer, pattern);

    /// <summary>The pattern as it sounds here, or else as it sounds by itself.</summary>
    /// <exception cref="KeyNotFoundException">There is neither.</exception>
    public string Pattern(string name) => Find(name, outer) ?? Find(name, inner) ?? words.Require($"date.{name}");

    /// <summary>The name of a season as it sounds here, or else as it sounds by itself.</summary>
    /// <exception cref="KeyNotFoundException">There is neither.</exception>
    public string Name(string kind, int number) =>
        Find(kind, outer, number) ?? Find(kind, inner, number) ?? words.Require($"date.{kind}.{number}");

    private string? Find(string kind, string? place, int number) =>
        place is null ? null : words.Find($"date.{kind}-{place}.{number}");

    private string? Find(string name, string? place) => place is null ? null : words.Find($"date.{name}-{place}");
}
