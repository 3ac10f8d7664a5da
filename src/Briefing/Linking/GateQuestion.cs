using Briefing.Diagnostics;
using Briefing.Model;

namespace Briefing.Linking;

/// <summary>Words that must stand in a source.</summary>
/// <param name="Noun">What they are, for messages: a quote or a passage.</param>
/// <param name="Source">The source.</param>
/// <param name="Words">The words.</param>
/// <param name="Paragraph">The paragraph that the editor names.</param>
/// <param name="ParagraphPlace">Where the paragraph is named.</param>
internal sealed record GateQuestion(
    string Noun,
    Source Source,
    Located<string> Words,
    int? Paragraph,
    Place? ParagraphPlace
);
