namespace Briefing.Linking.Quoting;

/// <summary>One word of a passage beside the word of the source, each with the punctuation attached to it.</summary>
/// <param name="Kind">How the two compare.</param>
/// <param name="Written">What the editor wrote; empty for a missing word.</param>
/// <param name="InText">What the source has; empty for an added word.</param>
/// <remarks>
/// The changes of a passage, their <see cref="Written"/> joined by single spaces, are the passage; their
/// <see cref="InText"/> joined so are the source's stretch.
/// </remarks>
internal sealed record WordChange(WordChangeKind Kind, string Written, string InText);
