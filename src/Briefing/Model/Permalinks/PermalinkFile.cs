using System.Collections.Immutable;
using Briefing.Diagnostics;

namespace Briefing.Model.Permalinks;

/// <summary>
/// All addresses that were given out: <c>input/permalinks.yml</c>, to which each build adds what is new. It knows ids that
/// no reader may see, and stays with the editor.
/// </summary>
/// <param name="File">The file as it was read; none where there is none yet.</param>
/// <param name="Sections">Its sections, in the order written.</param>
internal sealed record PermalinkFile(TextFile? File, ImmutableArray<PermalinkSection> Sections)
{
    /// <summary>Where it stands, if it has no other name.</summary>
    public const string UsualPath = "input/permalinks.yml";

    /// <summary>What a briefing has that has given out none.</summary>
    public static PermalinkFile None { get; } = new(null, []);

    /// <summary>Where it stands, relative to the root.</summary>
    public string Path => File?.Path ?? UsualPath;

    /// <summary>All addresses.</summary>
    public IEnumerable<Permalink> Lines => Sections.SelectMany(section => section.Lines);
}
