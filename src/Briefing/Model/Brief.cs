using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Model.Dates;

namespace Briefing.Model;

/// <summary>The briefing itself: <c>input/briefing.yml</c>.</summary>
internal sealed record Brief
{
    /// <summary>Where the file begins.</summary>
    public required Place Place { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>A second line.</summary>
    public string? Subtitle { get; init; }

    /// <summary>The bottom line, up front.</summary>
    public Prose? Summary { get; init; }

    /// <summary>What to remember, a sentence each.</summary>
    public ImmutableArray<Prose> KeyPoints { get; init; } = [];

    /// <summary>BCP 47 tag of the editor's words.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Who wrote it.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>Who publishes it.</summary>
    public string? Publisher { get; init; }

    /// <summary>How to reach them: a mail or web address, or words.</summary>
    public string? Contact { get; init; }

    /// <summary>When it was first published.</summary>
    public Moment? Published { get; init; }

    /// <summary>When it was last changed.</summary>
    public Moment? Updated { get; init; }

    /// <summary>Before this moment nothing is built without <c>--drafts</c>.</summary>
    public Located<Moment>? Embargo { get; init; }

    /// <summary>Where it will be published: absolute, ending in a slash.</summary>
    public string? Url { get; init; }

    /// <summary>Who may read the whole.</summary>
    public Located<Marking> Marking { get; init; }

    /// <summary>On what terms it may be used.</summary>
    public string? Licence { get; init; }

    /// <summary>What its publisher does not answer for.</summary>
    public string? Disclaimer { get; init; }

    /// <summary>What was corrected, in the order written.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>The editor's own types of relations.</summary>
    public ImmutableArray<RelationType> RelationTypes { get; init; } = [];

    /// <summary>Which pages get a picture for link previews.</summary>
    public CardChoice Cards { get; init; }

    /// <summary>Whether everything is offered as data too.</summary>
    public bool Downloads { get; init; }

    /// <summary>Whether what helps others to share is made for each entry: short links, and feeds of actors.</summary>
    public bool Sharing { get; init; }

    /// <summary>Where the editor says so; none where nothing is said.</summary>
    public Place? SharingPlace { get; init; }

    /// <summary>Whether readers can search it.</summary>
    public bool Search { get; init; } = true;

    /// <summary>How it goes out as a mail; none where the editor says nothing about that.</summary>
    public Located<Newsletter>? Newsletter { get; init; }
}
