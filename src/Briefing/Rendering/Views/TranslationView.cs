using Briefing.Model;
using Briefing.Rendering.Data;

namespace Briefing.Rendering.Views;

/// <summary>How a quote was translated.</summary>
internal sealed class TranslationView(Translation translation, Site site) : ViewOf<TranslationView>
{
    /// <summary>Who translated it.</summary>
    public string? By => translation.By;

    /// <summary><c>official</c>, <c>publisher</c>, <c>own</c> or <c>machine</c>; none where the editor does not say.</summary>
    public string? Kind => translation.Kind is { } kind ? kind.Word() : null;

    /// <summary>The same in words.</summary>
    public string? KindName => Kind is { } kind ? site.Strings.Say($"quote.translation.{kind}") : null;
}
