namespace Briefing.Rendering.Themes;

/// <summary>
/// A mistake in a template that shows only while it is rendered. It is caught where rendering began and becomes a
/// diagnostic at the words that it is about.
/// </summary>
internal sealed class ThemeMistake : Exception
{
    /// <summary>What to do where nothing near is known.</summary>
    public const string SeeReference = "theme/README.md lists what each template is given";

    /// <summary>Says what is wrong with which words of the template.</summary>
    public ThemeMistake(string message, string words, string? help = null)
        : base(message)
    {
        Words = words;
        Help = help;
    }

    /// <summary>The words of the template that the message is about.</summary>
    public string Words { get; }

    /// <summary>What to do next.</summary>
    public string? Help { get; }
}
