using Briefing.Model.Linked;

namespace Briefing.Rendering.Views;

/// <summary>Something that was corrected.</summary>
internal sealed class CorrectionView(LinkedCorrection linked, Standpoint here) : ViewOf<CorrectionView>
{
    /// <summary>When.</summary>
    public DateView Date => field ??= here.Site.Date(linked.Correction.Date)!;

    /// <summary>What was corrected.</summary>
    public Markup What => field ??= here.Prose(linked.What, "correction")!;

    /// <summary>What it said before.</summary>
    public string? Was => linked.Correction.Was;

    /// <summary>What it says now.</summary>
    public string? Now => linked.Correction.Now;

    /// <summary>Why.</summary>
    public string? Why => linked.Correction.Why;

    /// <summary>The entries that it touches.</summary>
    public IReadOnlyList<LinkView> Affects => field ??= here.Site.Links(linked.Affects);
}
