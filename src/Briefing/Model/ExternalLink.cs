namespace Briefing.Model;

/// <summary>An address elsewhere that says more about an actor.</summary>
/// <param name="Name">The key the editor chose: <c>website</c>, <c>wikidata</c>.</param>
/// <param name="Address">An absolute http or https address.</param>
internal sealed record ExternalLink(string Name, string Address);
