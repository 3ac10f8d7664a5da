namespace Briefing.Drafting;

/// <summary>How sure a proposal is.</summary>
internal enum Confidence
{
    /// <summary>A guess to be looked at.</summary>
    Low,

    /// <summary>Likely.</summary>
    Medium,

    /// <summary>The text says so.</summary>
    High,
}
