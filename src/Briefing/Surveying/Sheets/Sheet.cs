using System.Collections.Immutable;
using Briefing.Diagnostics;

namespace Briefing.Surveying.Sheets;

/// <summary>An answer to an editor's question: what a terminal prints and a program reads.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Parts">Its parts, in order.</param>
internal sealed record Sheet(string Title, ImmutableArray<SheetPart> Parts)
{
    /// <summary>Where that is written; none where it is written nowhere.</summary>
    public Place? Place { get; init; }
}
