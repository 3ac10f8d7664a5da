using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;

namespace Briefing.Rendering.Themes;

/// <summary>
/// Renders a partial once for equal values: masthead and footer are the same on thousands of pages, and take as long to
/// render as what is a page's own.
/// </summary>
internal static class CachedPartial
{
    /// <summary>What the tag is called.</summary>
    public const string Tag = "cached";

    /// <summary>Deeper than any theme nests these: ends one that renders itself.</summary>
    private const int NestingLimit = 3;

    /// <summary>Prints the partial, as it was rendered for the same values before or as it is now.</summary>
    /// <param name="arguments">The name of the partial, and all in it that differs between pages.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="encoder">What escapes.</param>
    /// <param name="context">The rendering of the page.</param>
    public static async ValueTask<Completion> WriteAsync(
        IReadOnlyList<FilterArgument> arguments,
        TextWriter writer,
        TextEncoder encoder,
        TemplateContext context
    )
    {
        var rendering = (ThemeRendering)context;
        var key = await KeyOf(arguments, context);
        var name = key.Split('\0')[0];
        writer.Write(rendering.Theme.Cached(key, () => Render(name, rendering, encoder)));
        return Completion.Normal;
    }

    private static async ValueTask<string> KeyOf(IReadOnlyList<FilterArgument> arguments, TemplateContext context)
    {
        var values = new string[arguments.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (await arguments[i].Expression.EvaluateAsync(context)).ToStringValue();
        }

        return string.Join('\0', values);
    }

    private static string Render(string name, ThemeRendering outer, TextEncoder encoder)
    {
        if (outer.Depth == NestingLimit)
        {
            throw new ThemeMistake($"the partial `{name}` renders itself", name);
        }

        using var writer = new PageWriter();
        var inner = outer.Nested();
        try
        {
            outer.Theme.Partial(name).RenderAsync(writer, encoder, inner).AsTask().GetAwaiter().GetResult();
            return writer.ToString();
        }
        catch
        {
            outer.Current = inner.Current ?? outer.Current;
            throw;
        }
    }
}
