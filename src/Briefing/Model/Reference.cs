using Briefing.Diagnostics;

namespace Briefing.Model;

/// <summary>An id that the editor wrote to point at an entry; what it resolves to is found out later.</summary>
/// <param name="Kind">What it must point at.</param>
/// <param name="Id">As written.</param>
/// <param name="Place">Where.</param>
/// <param name="Required">
/// Whether the entry makes no sense without it (a quote's speaker): pointing at something hidden is then a mistake,
/// where elsewhere the reference is left out.
/// </param>
internal readonly record struct Reference(EntryKind Kind, string Id, Place Place, bool Required = false);
