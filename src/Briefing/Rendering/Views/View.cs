using System.Globalization;
using System.Text.Encodings.Web;
using Briefing.Rendering.Themes;
using Fluid;
using Fluid.Values;

namespace Briefing.Rendering.Views;

/// <summary>
/// What a template is given: it reads the public properties by their names in snake case. Most are worked out only
/// when a template asks for them.
/// </summary>
internal abstract class View : FluidValue
{
    /// <inheritdoc/>
    public sealed override FluidValues Type => FluidValues.Object;

    /// <summary>The value of a property; asking for one that does not exist is a mistake in the template.</summary>
    public abstract FluidValue Read(string name);

    /// <inheritdoc/>
    public sealed override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) => Read(name);

    /// <inheritdoc/>
    public sealed override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(index);
        return Read(index.ToStringValue());
    }

    /// <inheritdoc/>
    public sealed override bool Equals(FluidValue? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <inheritdoc/>
    public sealed override bool ToBooleanValue() => true;

    /// <inheritdoc/>
    public sealed override decimal ToNumberValue() => 0;

    /// <inheritdoc/>
    public sealed override object ToObjectValue() => this;

    /// <summary>A view has no text of its own: printing it is a mistake in the template.</summary>
    public sealed override string ToStringValue() =>
        throw new ThemeMistake($"{ViewName} is not a text: say which part of it to print", ViewName);

    /// <inheritdoc/>
    [Obsolete("Fluid writes asynchronously.")]
    public sealed override void WriteTo(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) =>
        ToStringValue();

    /// <inheritdoc/>
    public sealed override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        ToStringValue();
        return default;
    }

    /// <summary>What messages call it: <c>actor_card</c>.</summary>
    protected abstract string ViewName { get; }
}
