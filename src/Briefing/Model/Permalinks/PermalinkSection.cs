using System.Collections.Immutable;
using Briefing.Diagnostics;

namespace Briefing.Model.Permalinks;

/// <summary>The addresses of one kind of entries in <c>input/permalinks.yml</c>.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Place">Where its key is written.</param>
/// <param name="Lines">The addresses, in the order written.</param>
internal sealed record PermalinkSection(EntryKind Kind, Place Place, ImmutableArray<Permalink> Lines);
