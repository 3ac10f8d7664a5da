using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Reading.Keys;

namespace Briefing.Reading.Entries;

/// <summary>Reads how a briefing goes out as a mail.</summary>
internal static class NewsletterFields
{
    /// <summary>What the editor says about the mail; none where that is nothing.</summary>
    public static Located<Newsletter>? Newsletter(this Fields fields, Key key) =>
        fields.FindFields(key, NewsletterKeys.Table) is { } inner
            ? new Located<Newsletter>(Read(inner), inner.Place)
            : null;

    private static Newsletter Read(Fields fields) =>
        new()
        {
            Subject = fields.Text(NewsletterKeys.Subject),
            Preheader = fields.Text(NewsletterKeys.Preheader),
            Intro = fields.Prose(NewsletterKeys.Intro),
            Quotes = Chosen(fields, NewsletterKeys.Quotes, EntryKind.Quote),
            Events = Chosen(fields, NewsletterKeys.Events, EntryKind.Event),
            Actors = Chosen(fields, NewsletterKeys.Actors, EntryKind.Actor),
            PreviousIssue = fields.Date(NewsletterKeys.PreviousIssue),
            Tags = fields.FindFields(NewsletterKeys.Utm, CampaignKeys.Table) is { } tags ? ReadTags(tags) : null,
        };

    // An empty list is a choice too: none of them.
    private static ImmutableArray<Reference>? Chosen(Fields fields, Key key, EntryKind kind) =>
        fields.Find(key) is null ? null : fields.References(key, kind);

    private static CampaignTags ReadTags(Fields fields) =>
        new(fields.Text(CampaignKeys.Source), fields.Text(CampaignKeys.Medium), fields.Text(CampaignKeys.Campaign));
}
