using System.Collections.Immutable;
using Briefing.Diagnostics;

namespace Briefing.Publishing;

/// <summary>What the finished pages and the folder they go to must keep to.</summary>
internal static class PublishingRules
{
    /// <summary>A link leads to a page or file of the site.</summary>
    public static readonly Rule DeadLink = new("BR0501", Severity.Error);

    /// <summary>A link's fragment is an id on the page it leads to.</summary>
    public static readonly Rule DeadFragment = new("BR0502", Severity.Error);

    /// <summary>A build replaces only a folder that a build has made.</summary>
    public static readonly Rule ForeignFolder = new("BR0503", Severity.Error);

    /// <summary>No two files of the site have the same address.</summary>
    public static readonly Rule SameAddress = new("BR0504", Severity.Error);

    /// <summary>The site can be written where it is to go.</summary>
    public static readonly Rule NotWritten = new("BR0505", Severity.Error);

    /// <summary>A pack replaces only files that a pack has made.</summary>
    public static readonly Rule ForeignPack = new("BR0511", Severity.Error);

    /// <summary>The packs can be written where they are to go.</summary>
    public static readonly Rule PackNotWritten = new("BR0512", Severity.Error);

    /// <summary>New addresses are written down where the editor keeps them.</summary>
    public static readonly Rule AddressesNotKept = new("BR0409", Severity.Warning);

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [AddressesNotKept, DeadLink, DeadFragment, ForeignFolder, SameAddress, NotWritten, ForeignPack, PackNotWritten];
}
