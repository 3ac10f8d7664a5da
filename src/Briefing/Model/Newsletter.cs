using System.Collections.Immutable;
using Briefing.Model.Dates;

namespace Briefing.Model;

/// <summary>What the editor says about the briefing as a mail: all of it has a default.</summary>
internal sealed record Newsletter
{
    /// <summary>The subject; the briefing's title by default.</summary>
    public string? Subject { get; init; }

    /// <summary>What lists of mails show behind the subject; the beginning of the bottom line by default.</summary>
    public string? Preheader { get; init; }

    /// <summary>Words to the readers, above everything else.</summary>
    public Prose? Intro { get; init; }

    /// <summary>The quotes, in the order to show them; none where the program is to choose.</summary>
    public ImmutableArray<Reference>? Quotes { get; init; }

    /// <summary>The events, in the order to show them; none where the program is to choose.</summary>
    public ImmutableArray<Reference>? Events { get; init; }

    /// <summary>The actors, in the order to show them; none where the program is to choose.</summary>
    public ImmutableArray<Reference>? Actors { get; init; }

    /// <summary>When readers last got a mail: only what was corrected after it is listed.</summary>
    public EdtfDate? PreviousIssue { get; init; }

    /// <summary>What links to the site are to carry, so that visits from the mail can be counted; nothing by default.</summary>
    public CampaignTags? Tags { get; init; }
}
