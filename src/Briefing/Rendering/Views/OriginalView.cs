using Briefing.Model;

namespace Briefing.Rendering.Views;

/// <summary>A quote in the language it was said in.</summary>
internal sealed class OriginalView(OriginalWords original, Site site) : ViewOf<OriginalView>
{
    /// <summary>The words, without quotation marks.</summary>
    public string Words => original.Text;

    /// <summary>The tag of the language.</summary>
    public string Language => original.Language;

    /// <summary>The name of the language.</summary>
    public string LanguageName => site.LanguageName(original.Language);
}
