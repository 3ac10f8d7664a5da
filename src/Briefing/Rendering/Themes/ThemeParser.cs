using Fluid;

namespace Briefing.Rendering.Themes;

/// <summary>Reads Liquid and the one tag that themes have beside it: <c>{% cached 'masthead', root, page.section %}</c>.</summary>
internal sealed class ThemeParser : FluidParser
{
    /// <summary>Gets ready to read templates.</summary>
    public ThemeParser()
        : base(new FluidParserOptions { AllowFunctions = false }) =>
        RegisterParserTag(CachedPartial.Tag, ArgumentsList, CachedPartial.WriteAsync);
}
