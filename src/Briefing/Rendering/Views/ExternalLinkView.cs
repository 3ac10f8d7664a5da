using Briefing.Model;

namespace Briefing.Rendering.Views;

/// <summary>An address elsewhere that says more about an actor.</summary>
internal sealed class ExternalLinkView(ExternalLink link, Site site) : ViewOf<ExternalLinkView>
{
    /// <summary>The key the editor chose: <c>wikidata</c>.</summary>
    public string Id => link.Name;

    /// <summary>What a reader knows it as: <c>Wikidata</c>; the key where the theme has no word for it.</summary>
    public string Title => site.Strings.Find($"link.{link.Name}") ?? link.Name;

    /// <summary>The address.</summary>
    public string Address => link.Address;
}
