using Fluid.Ast;

namespace Briefing.Rendering.Themes;

/// <summary>
/// Makes <c>{{ list }}</c> escape the items: Fluid prints the lists that its own filters make without escaping.
/// </summary>
internal sealed class EscapeLists : AstRewriter
{
    /// <inheritdoc/>
    protected override Statement VisitOutputStatement(OutputStatement outputStatement)
    {
        ArgumentNullException.ThrowIfNull(outputStatement);
        return new OutputStatement(new EscapedList(outputStatement.Expression));
    }
}
