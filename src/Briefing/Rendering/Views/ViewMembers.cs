using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using Fluid.Values;

namespace Briefing.Rendering.Views;

/// <summary>The properties of a view by the names that templates know; reflection runs once for each type.</summary>
/// <typeparam name="TView">The view.</typeparam>
internal static class ViewMembers<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TView>
    where TView : View
{
    private static readonly FrozenDictionary<string, Func<TView, FluidValue>> Readers = typeof(TView)
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .ToFrozenDictionary(
            property => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name),
            Reader,
            StringComparer.Ordinal
        );

    /// <summary>What messages call the view.</summary>
    public static string ViewName { get; } = JsonNamingPolicy.SnakeCaseLower.ConvertName(NameOf(typeof(TView).Name));

    /// <summary>The names that templates may use.</summary>
    public static IEnumerable<string> Names => Readers.Keys;

    /// <summary>What reads a property; none where there is none of that name.</summary>
    public static Func<TView, FluidValue>? Find(string name) => Readers.GetValueOrDefault(name);

    private static string NameOf(string type) => type.EndsWith("View", StringComparison.Ordinal) ? type[..^4] : type;

    private static Func<TView, FluidValue> Reader(PropertyInfo property)
    {
        var type = property.PropertyType;
        return type switch
        {
            _ when type == typeof(bool) => Reader<bool>(property, value => BooleanValue.Create(value)),
            _ when type == typeof(int) => Reader<int>(property, value => NumberValue.Create(value)),
            _ when type == typeof(int?) => Reader<int?>(
                property,
                value => value is { } number ? NumberValue.Create(number) : NilValue.Instance
            ),
            _ when type == typeof(string) => Reader<string?>(property, TextOf),
            _ when type == typeof(Markup) => Reader<Markup?>(property, MarkupOf),
            _ when typeof(FluidValue).IsAssignableFrom(type) => Reader<FluidValue?>(
                property,
                value => value ?? NilValue.Instance
            ),
            _ when type == typeof(IReadOnlyList<string>) => Reader<IReadOnlyList<string>>(
                property,
                texts => new ListValue([.. texts.Select(TextOf)])
            ),
            _ when type == typeof(IReadOnlyList<Markup>) => Reader<IReadOnlyList<Markup>>(
                property,
                pieces => new ListValue([.. pieces.Select(MarkupOf)])
            ),
            _ when typeof(IReadOnlyList<FluidValue>).IsAssignableFrom(type) => Reader<IReadOnlyList<FluidValue>>(
                property,
                values => new ListValue(values)
            ),
            _ => throw new NotSupportedException($"{typeof(TView).Name}.{property.Name}: no template can read {type}."),
        };
    }

    private static Func<TView, FluidValue> Reader<TValue>(PropertyInfo property, Func<TValue, FluidValue> wrap)
    {
        var get = property.GetMethod!.CreateDelegate<Func<TView, TValue>>();
        return view => wrap(get(view));
    }

    private static FluidValue TextOf(string? text) => text is null ? NilValue.Instance : new StringValue(text);

    private static FluidValue MarkupOf(Markup? markup) =>
        markup is null ? NilValue.Instance : new StringValue(markup.Html, encode: false);
}
