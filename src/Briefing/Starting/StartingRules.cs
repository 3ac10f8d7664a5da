using System.Collections.Immutable;
using Briefing.Diagnostics;

namespace Briefing.Starting;

/// <summary>What the folder of a new briefing must keep to.</summary>
internal static class StartingRules
{
    /// <summary>A briefing begins in a folder of its own, so that nothing is overwritten.</summary>
    public static readonly Rule NotEmpty = new("BR0601", Severity.Error);

    /// <summary>The folder can be made.</summary>
    public static readonly Rule NotMade = new("BR0602", Severity.Error);

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<Rule> All { get; } = [NotEmpty, NotMade];
}
