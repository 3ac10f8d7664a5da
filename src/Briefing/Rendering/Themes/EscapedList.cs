using Briefing.Rendering.Views;
using Fluid;
using Fluid.Ast;
using Fluid.Values;

namespace Briefing.Rendering.Themes;

/// <summary>An expression whose lists escape their items when they are printed.</summary>
internal sealed class EscapedList(Expression expression) : Expression
{
    /// <inheritdoc/>
    public override ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        var task = expression.EvaluateAsync(context);
        return task.IsCompletedSuccessfully ? Wrap(task.Result) : Awaited(task);
    }

    /// <inheritdoc/>
    protected override Expression Accept(AstVisitor visitor) => this;

    private static async ValueTask<FluidValue> Awaited(ValueTask<FluidValue> task) => Wrap(await task);

    private static FluidValue Wrap(FluidValue value) => value is ArrayValue array ? new ListValue(array.Values) : value;
}
