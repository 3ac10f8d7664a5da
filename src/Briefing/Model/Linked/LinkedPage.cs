namespace Briefing.Model.Linked;

/// <summary>A free page with all that it links to.</summary>
/// <param name="Page">As the editor wrote it.</param>
internal sealed record LinkedPage(FreePage Page) : LinkedEntry
{
    /// <inheritdoc/>
    public override Entry Entry => Page;
}
