namespace Briefing.Reading.Keys;

/// <summary>What links of the newsletter may say about where a visitor comes from.</summary>
internal static class CampaignKeys
{
    public static readonly Key Source = new("source", "source: newsletter");
    public static readonly Key Medium = new("medium", "medium: email");
    public static readonly Key Campaign = new("campaign", "campaign: astana");

    /// <summary>All of them.</summary>
    public static readonly KeyTable Table = new("`utm`", [Source, Medium, Campaign]);
}
