namespace Briefing.Linking.Quoting;

/// <summary>The passage does not begin in the paragraph that was named, but it stands elsewhere in the source.</summary>
/// <param name="Actual">Where it stands; of several places the one closest to the paragraph that was named.</param>
internal sealed record PassageInOtherParagraph(PassageFound Actual) : PassageMatch;
