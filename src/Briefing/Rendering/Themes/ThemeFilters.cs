using Briefing.Diagnostics;
using Briefing.Rendering.Html;
using Fluid;
using Fluid.Values;

namespace Briefing.Rendering.Themes;

/// <summary>The filters that templates have beside Liquid's own.</summary>
internal static class ThemeFilters
{
    /// <summary>Adds them; <c>date</c> gives way, since dates come in words already.</summary>
    public static void AddTo(FilterCollection filters)
    {
        filters.AddFilter("t", Translate);
        filters.AddFilter("number", Number);
        filters.AddFilter("asset", Asset);
        filters.AddFilter("lang", Language);
        filters.AddFilter("style", Style);
        filters.AddFilter("colour", Colour);
    }

    /// <summary><c>{{ 'actor.quotes-by' | t: name: actor.name, count: 3 }}</c>: words of the interface.</summary>
    private static ValueTask<FluidValue> Translate(
        FluidValue input,
        FilterArguments arguments,
        TemplateContext context
    ) => StringFilling.Fill(((ThemeRendering)context).Theme.Strings, input.ToStringValue(), arguments);

    /// <summary><c>{{ actor.events.size | number }}</c>: a number in the digits of the language.</summary>
    private static ValueTask<FluidValue> Number(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        new StringValue(((ThemeRendering)context).Theme.Strings.Numerals.Translate(input.ToStringValue()));

    /// <summary><c>{{ 'site.css' | asset }}</c>: the address of a file in theme/assets/, from the site's root.</summary>
    private static ValueTask<FluidValue> Asset(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var assets = ((ThemeRendering)context).Theme.Assets;
        var name = input.ToStringValue();
        return assets.PathOf(name) is { } path
            ? new StringValue(path)
            : throw new ThemeMistake(
                $"theme/assets/ has no file `{name}`",
                name,
                Candidates.Question(name, assets.Names)
            );
    }

    /// <summary><c>&lt;td style="{{ 'label' | style }}"&gt;</c>: a style of the newsletter.</summary>
    private static ValueTask<FluidValue> Style(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var styles = ((ThemeRendering)context).Theme.MailStyles;
        var name = input.ToStringValue();
        return styles.Find(name) is { } declarations
            ? new StringValue(declarations, encode: false)
            : throw new ThemeMistake(
                $"theme/mail/styles.yml has no style `{name}`",
                name,
                Candidates.Question(name, styles.Names)
            );
    }

    /// <summary><c>&lt;table bgcolor="{{ 'paper' | colour }}"&gt;</c>: a colour of the newsletter.</summary>
    private static ValueTask<FluidValue> Colour(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var colours = ((ThemeRendering)context).Theme.MailStyles.Colours;
        var name = input.ToStringValue();
        return colours.Find(name) is { } colour
            ? new StringValue(colour)
            : throw new ThemeMistake(
                $"the newsletter has no colour `{name}`",
                name,
                Candidates.Question(name, colours.Names)
            );
    }

    /// <summary><c>&lt;q{{ quote.language | lang }}&gt;</c>: attributes for words in another language than the page's.</summary>
    private static ValueTask<FluidValue> Language(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var page = ((ThemeRendering)context).Page;
        return new StringValue(LanguageAttributes.Of(input.ToStringValue(), page.Language), encode: false);
    }
}
