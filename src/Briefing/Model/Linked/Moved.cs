namespace Briefing.Model.Linked;

/// <summary>An address that leads on to an entry's page.</summary>
/// <param name="From">The address from the site's root: <c>actors/tokayev/</c>.</param>
/// <param name="To">The entry.</param>
internal sealed record Moved(string From, Entry To);
