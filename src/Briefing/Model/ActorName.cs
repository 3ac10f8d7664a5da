using Briefing.Diagnostics;

namespace Briefing.Model;

/// <summary>One of the names of an actor, and where the editor wrote it.</summary>
/// <param name="Text">As it stands in texts.</param>
/// <param name="Place">Where it is written.</param>
internal readonly record struct ActorName(string Text, Place Place);
