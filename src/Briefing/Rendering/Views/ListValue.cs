using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;

namespace Briefing.Rendering.Views;

/// <summary>A list for templates. Unlike Fluid's own it escapes its items when it is printed as a whole.</summary>
internal sealed class ListValue(IReadOnlyList<FluidValue> values) : FluidValue
{
    /// <inheritdoc/>
    public override FluidValues Type => FluidValues.Array;

    /// <inheritdoc/>
    public override IEnumerable<FluidValue> Enumerate(TemplateContext context) => values;

    /// <inheritdoc/>
    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) =>
        name switch
        {
            "size" => NumberValue.Create(values.Count),
            "first" => values.Count == 0 ? NilValue.Instance : values[0],
            "last" => values.Count == 0 ? NilValue.Instance : values[^1],
            _ => NilValue.Instance,
        };

    /// <inheritdoc/>
    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(index);
        var at = index.ToNumberValue();
        at = at < 0 ? values.Count + at : at;
        return at >= 0 && at < values.Count ? values[(int)at] : NilValue.Instance;
    }

    /// <inheritdoc/>
    public override bool Contains(FluidValue value) => values.Contains(value);

    /// <inheritdoc/>
    public override bool Equals(FluidValue? other) =>
        ReferenceEquals(this, other) || (values.Count == 0 && other?.Type == FluidValues.Empty);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FluidValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => values.Count;

    /// <inheritdoc/>
    public override bool ToBooleanValue() => true;

    /// <inheritdoc/>
    public override decimal ToNumberValue() => values.Count;

    /// <inheritdoc/>
    public override object ToObjectValue() => values;

    /// <inheritdoc/>
    public override string ToStringValue() => string.Concat(values.Select(value => value.ToStringValue()));

    /// <inheritdoc/>
    [Obsolete("Fluid writes asynchronously.")]
    public override void WriteTo(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        foreach (var value in values)
        {
            value.WriteTo(writer, encoder, cultureInfo);
        }
    }

    /// <inheritdoc/>
    public override async ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        foreach (var value in values)
        {
            await value.WriteToAsync(writer, encoder, cultureInfo);
        }
    }
}
