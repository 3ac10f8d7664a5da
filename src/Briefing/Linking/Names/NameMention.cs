using System.Runtime.InteropServices;

namespace Briefing.Linking.Names;

/// <summary>A place in a text that names an actor. Possessive endings stay outside.</summary>
/// <param name="Start">Where it starts in the text as given, in UTF-16 units.</param>
/// <param name="Length">How long it is there, with the soft hyphens and line breaks inside it.</param>
/// <param name="Owner">The actor, by its index among the actors.</param>
/// <param name="Kind">Which kind of its names was used.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NameMention(int Start, int Length, int Owner, NameKind Kind);
