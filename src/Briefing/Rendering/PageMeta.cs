using Briefing.Model.Linked;
using Briefing.Rendering.Citing;
using Briefing.Rendering.Data;
using Briefing.Rendering.Views;

namespace Briefing.Rendering;

/// <summary>What reference managers are told about a page that can be cited.</summary>
internal static class PageMeta
{
    /// <summary>The elements of an entry's page; none where it is neither a quote nor a source.</summary>
    public static IReadOnlyList<MetaView> Of(LinkedEntry linked, Catalogue catalogue) =>
        WorkOf(linked, catalogue) is { } work
            ? [.. HighwireMeta.Of(work, catalogue).Select(pair => new MetaView(pair.Key, pair.Value))]
            : [];

    private static Work? WorkOf(LinkedEntry linked, Catalogue catalogue) =>
        linked switch
        {
            LinkedQuote quote => Work.Of(quote, catalogue),
            LinkedSource source => Work.Of(source),
            _ => null,
        };
}
