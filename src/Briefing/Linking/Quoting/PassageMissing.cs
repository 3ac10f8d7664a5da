namespace Briefing.Linking.Quoting;

/// <summary>The passage does not stand in the source.</summary>
/// <param name="Nearest">The stretch of the source that is most like it, or null when nothing is.</param>
internal sealed record PassageMissing(NearestPassage? Nearest) : PassageMatch;
