using System.Collections.Immutable;
using Briefing.Diagnostics;

namespace Briefing.Surveying;

/// <summary>What came of looking at a briefing.</summary>
/// <param name="Diagnostics">What was found, in the order of its places.</param>
/// <param name="Survey">All entries; none where errors stand in the way.</param>
internal sealed record SurveyResult(ImmutableArray<Diagnostic> Diagnostics, Survey? Survey);
