using System.Collections.Immutable;

namespace Briefing.Drafting;

/// <summary>What was made of the texts.</summary>
/// <param name="Texts">Of each text.</param>
/// <param name="Written">The files that are new or longer now, relative to the briefing's folder.</param>
internal sealed record DraftReport(ImmutableArray<TextReport> Texts, ImmutableArray<string> Written);
