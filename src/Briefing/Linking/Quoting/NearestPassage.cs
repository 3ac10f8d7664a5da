using System.Collections.Immutable;

namespace Briefing.Linking.Quoting;

/// <summary>The stretch of a source that is most like a passage which does not stand there.</summary>
/// <param name="Ranges">Where the stretch is: one range for each of its pieces in each paragraph.</param>
/// <param name="Text">The source's own words; <c> […] </c> stands between pieces.</param>
/// <param name="Changes">The whole passage in order, word by word, beside what the source has.</param>
/// <param name="Likeness">From 0, nothing in common, to 1, every word the same.</param>
internal sealed record NearestPassage(
    ImmutableArray<TextRange> Ranges,
    string Text,
    ImmutableArray<WordChange> Changes,
    double Likeness
);
