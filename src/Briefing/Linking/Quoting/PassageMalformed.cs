namespace Briefing.Linking.Quoting;

/// <summary>The passage cannot be looked up as it is written.</summary>
/// <param name="Reason">What is wrong, as a part of a sentence in plain words: "a bracket opens here and is never closed".</param>
/// <param name="Start">Where in the passage, in UTF-16 units.</param>
/// <param name="Length">How much of the passage it concerns.</param>
internal sealed record PassageMalformed(string Reason, int Start, int Length) : PassageMatch;
