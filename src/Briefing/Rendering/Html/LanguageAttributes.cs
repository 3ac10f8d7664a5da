namespace Briefing.Rendering.Html;

/// <summary>Says which language words are in, where it is not the page's.</summary>
internal static class LanguageAttributes
{
    /// <summary>
    /// The attributes <c>lang</c> and, where the writing runs the other way, <c>dir</c>, with a space before each; nothing where
    /// the language is the page's.
    /// </summary>
    public static string Of(string? language, string pageLanguage)
    {
        if (string.IsNullOrEmpty(language) || language.Equals(pageLanguage, StringComparison.OrdinalIgnoreCase))
        {
            return "";
        }

        var direction = TextDirection.Of(language);
        var lang = $" lang=\"{HtmlText.Escape(language)}\"";
        return direction == TextDirection.Of(pageLanguage) ? lang : $"{lang} dir=\"{direction}\"";
    }
}
