using System.Collections.Immutable;

namespace Briefing.Rendering.Cards.Bidi;

/// <summary>Characters of one level that are read on, past the isolates among them.</summary>
internal sealed class IsolatingRun
{
    /// <summary>Where its characters stand in the text, in order.</summary>
    public required ImmutableArray<int> Places { get; init; }

    /// <summary>The level they are on.</summary>
    public required byte Level { get; init; }

    /// <summary>The direction of what stands before it.</summary>
    public required BidiClass Before { get; init; }

    /// <summary>The direction of what stands after it.</summary>
    public required BidiClass After { get; init; }

    /// <summary>What its characters were before any rule, overrides apart.</summary>
    public required ImmutableArray<BidiClass> Written { get; init; }

    /// <summary>What its characters are so far: the rules work on it, one after the other.</summary>
    public required BidiClass[] Classes { get; init; }

    /// <summary>The direction of its level.</summary>
    public BidiClass Direction => BidiLevels.DirectionOf(Level);
}
