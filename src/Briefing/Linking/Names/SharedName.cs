using System.Collections.Immutable;

namespace Briefing.Linking.Names;

/// <summary>
/// A name that several actors claim. It links to none of them, until all but one call it weak: that editor knows that
/// the name is ambiguous and has said who is meant.
/// </summary>
/// <param name="Text">The name, as the first of its owners has it.</param>
/// <param name="Owners">The actors that claim it, in ascending order.</param>
internal sealed record SharedName(string Text, ImmutableArray<int> Owners);
