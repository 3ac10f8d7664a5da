using System.Collections.Immutable;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Views;

/// <summary>What something rests on: a source, and the words in it.</summary>
internal sealed class CitationView(LinkedCitation citation, Standpoint here) : ViewOf<CitationView>
{
    /// <summary>The source.</summary>
    public SourceCard Source => here.Site.Card(citation.Source);

    /// <summary>The words that the editor cites, in the language of the source; none where the source is cited as a whole.</summary>
    public string? Words => citation.Words;

    /// <summary>Where the words were found; none where the source is cited as a whole.</summary>
    public PassageView? Passage => field ??= citation.Passage is { } passage ? new PassageView(passage, here) : null;

    /// <summary>The views of some citations.</summary>
    public static IReadOnlyList<CitationView> Of(ImmutableArray<LinkedCitation> citations, Standpoint here) =>
        [.. citations.Select(citation => new CitationView(citation, here))];
}
