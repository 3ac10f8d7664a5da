using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Linking;

/// <summary>Finds what citations rest on.</summary>
internal sealed class CitationLinker
{
    private readonly Resolver _resolver;
    private readonly QuoteGate _gate;

    /// <summary>Finds sources and checks passages.</summary>
    public CitationLinker(Resolver resolver, QuoteGate gate)
    {
        _resolver = resolver;
        _gate = gate;
    }

    /// <summary>The citations whose source exists.</summary>
    public ImmutableArray<LinkedCitation> Link(ImmutableArray<Citation> citations) =>
        citations.IsEmpty ? [] : [.. citations.Select(Link).OfType<LinkedCitation>()];

    private LinkedCitation? Link(Citation citation) =>
        _resolver.Resolve<Source>(citation.Source) is { } source
            ? new LinkedCitation(source, citation.Passage?.Value, _gate.Verify(citation, source))
            : null;
}
