using System.Collections.Immutable;
using Briefing.Drafting.Language;

namespace Briefing.Drafting.Texts;

/// <summary>A text as it was received, and what is to be read of it.</summary>
/// <param name="Path">As it was named on the command line.</param>
/// <param name="Bytes">The file, unchanged.</param>
/// <param name="Facts">What it says about itself.</param>
/// <param name="Omitted">Lines that are no part of it.</param>
/// <param name="Paragraphs">The paragraphs, numbered as the site numbers them.</param>
internal sealed record ReceivedText(
    string Path,
    byte[] Bytes,
    SourceFacts Facts,
    ImmutableArray<string> Omitted,
    ImmutableArray<ReadParagraph> Paragraphs
)
{
    /// <summary>The language; none where it is not known.</summary>
    public string? Language { get; init; }
}
