using Briefing.Diagnostics;
using Briefing.Rendering.Views;
using Fluid;
using Fluid.Values;

namespace Briefing.Rendering.Themes;

/// <summary>The rendering of one page: what the templates know, and which of them is at work.</summary>
internal sealed class ThemeRendering : TemplateContext
{
    private readonly SiteView _site;

    /// <summary>Gets ready to render a page.</summary>
    public ThemeRendering(Theme theme, TemplateOptions options, SiteView site, PageView page)
        : base(options)
    {
        Theme = theme;
        Page = page;
        _site = site;
        SetValue("site", site);
        SetValue("page", page);
        SetValue("root", new StringValue(page.Root));
        Undefined = Unknown;
    }

    /// <summary>The theme.</summary>
    public Theme Theme { get; }

    /// <summary>The page.</summary>
    public PageView Page { get; }

    /// <summary>How many cached partials this is inside of.</summary>
    public int Depth { get; private init; }

    /// <summary>The template at work; after a mistake, the one that has it.</summary>
    public TextFile? Current { get; set; }

    /// <summary>The rendering of a part that knows the site and the page, and nothing that a template has set.</summary>
    public ThemeRendering Nested() => new(Theme, Options, _site, Page) { Depth = Depth + 1 };

    private static ValueTask<FluidValue> Unknown(string name) =>
        throw new ThemeMistake(
            $"nothing is called `{name}` here",
            name,
            $"{ThemeMistake.SeeReference}; a partial knows only what `render` gives it"
        );
}
