namespace Briefing.Model;

/// <summary>What links of a mail say about where a visitor comes from: <c>utm_source</c> and its like.</summary>
/// <param name="Source">Which mailing: <c>newsletter</c>.</param>
/// <param name="Medium">What kind of thing it is: <c>email</c>.</param>
/// <param name="Campaign">Which issue: <c>astana-summit</c>.</param>
internal sealed record CampaignTags(string? Source, string? Medium, string? Campaign);
