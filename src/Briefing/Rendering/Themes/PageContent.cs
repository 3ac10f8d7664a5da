using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;

namespace Briefing.Rendering.Themes;

/// <summary>What <c>{{ content }}</c> prints in the layout: the page's own template, rendered right there.</summary>
internal sealed class PageContent(IFluidTemplate template, TemplateContext context) : FluidValue
{
    /// <inheritdoc/>
    public override FluidValues Type => FluidValues.String;

    /// <inheritdoc/>
    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) =>
        template.RenderAsync(writer, encoder, context);

    /// <inheritdoc/>
    [Obsolete("Fluid writes asynchronously.")]
    public override void WriteTo(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) =>
        WriteToAsync(writer, encoder, cultureInfo).AsTask().GetAwaiter().GetResult();

    /// <inheritdoc/>
    public override bool ToBooleanValue() => true;

    /// <inheritdoc/>
    public override decimal ToNumberValue() => 0;

    /// <inheritdoc/>
    public override object ToObjectValue() => this;

    /// <inheritdoc/>
    public override string ToStringValue() =>
        throw new ThemeMistake("`content` can only be printed as it is, without filters", "content");

    /// <inheritdoc/>
    public override bool Equals(FluidValue? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
