using Briefing.Model;

namespace Briefing.Rendering.Data.Ld;

/// <summary>The types of schema.org that entries are of.</summary>
internal static class LdTypes
{
    /// <summary>The type; of a country, the one that is not <c>Organization</c>.</summary>
    public static string Of(Entry entry) =>
        entry switch
        {
            Actor { ActorKind: ActorKind.Person } => "Person",
            Actor { ActorKind: ActorKind.Country } => "Country",
            Actor => "Organization",
            Event => "Event",
            Quote { IsVerbatim: true } => "Quotation",
            Quote => "Claim",
            Source source => Of(source.SourceKind),
            _ => "WebPage",
        };

    private static string Of(SourceKind? kind) =>
        kind switch
        {
            SourceKind.Article => "Article",
            SourceKind.Report => "Report",
            SourceKind.Post => "SocialMediaPosting",
            _ => "CreativeWork",
        };
}
