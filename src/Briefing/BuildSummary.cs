namespace Briefing;

/// <summary>What a build made, in numbers.</summary>
/// <param name="Pages">HTML pages written.</param>
/// <param name="LinksChecked">Internal links and fragments that were looked up.</param>
/// <param name="QuotesVerified">Quotes found in their sources.</param>
/// <param name="QuotesToVerify">Quotes that must stand in their sources.</param>
public sealed record BuildSummary(int Pages, int LinksChecked, int QuotesVerified, int QuotesToVerify);
