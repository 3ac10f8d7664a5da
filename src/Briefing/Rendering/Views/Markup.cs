namespace Briefing.Rendering.Views;

/// <summary>HTML that is safe to print as it stands: everything that was text in it is escaped already.</summary>
/// <param name="Html">The HTML.</param>
internal sealed record Markup(string Html)
{
    /// <inheritdoc/>
    public override string ToString() => Html;
}
