namespace Briefing.Model;

/// <summary>How a quote came into the language it is printed in.</summary>
/// <param name="By">Who translated it.</param>
/// <param name="Kind">Who answers for it.</param>
internal sealed record Translation(string? By, TranslationKind? Kind);
