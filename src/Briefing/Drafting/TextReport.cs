using System.Collections.Immutable;
using Briefing.Drafting.Quotes;

namespace Briefing.Drafting;

/// <summary>What was made of one text.</summary>
internal sealed record TextReport
{
    /// <summary>The text, as it was named.</summary>
    public required string Path { get; init; }

    /// <summary>The source that it is.</summary>
    public required string Source { get; init; }

    /// <summary>How many paragraphs it has.</summary>
    public required int Paragraphs { get; init; }

    /// <summary>Its language; none where it is not known.</summary>
    public string? Language { get; init; }

    /// <summary>What was added, in the words of an editor: <c>quotes</c>.</summary>
    public required ImmutableArray<(string Noun, int Count)> Added { get; init; }

    /// <summary>The ids that were there already.</summary>
    public required ImmutableArray<string> Skipped { get; init; }

    /// <summary>Dated sentences without a year.</summary>
    public required ImmutableArray<string> WithoutYear { get; init; }

    /// <summary>Words in quotation marks that nobody is named for.</summary>
    public required ImmutableArray<Unattributed> Left { get; init; }
}
