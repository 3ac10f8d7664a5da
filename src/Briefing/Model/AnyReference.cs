using Briefing.Diagnostics;

namespace Briefing.Model;

/// <summary>An id that may point at an entry of any kind: <c>id</c> or <c>actor:id</c>, as in <c>[[…]]</c>.</summary>
/// <param name="Kind">The kind where it is written.</param>
/// <param name="Id">The id.</param>
/// <param name="Place">Where.</param>
internal readonly record struct AnyReference(EntryKind? Kind, string Id, Place Place);
