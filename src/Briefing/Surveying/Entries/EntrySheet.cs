using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Surveying.Sheets;

namespace Briefing.Surveying.Entries;

/// <summary>Shows all there is to an entry, and where it is linked to: <c>briefing show astana-summits</c>.</summary>
internal static class EntrySheet
{
    /// <summary>The entries that somebody means by an id: <c>first-ship</c>, or with its kind <c>quote:first-ship</c>.</summary>
    public static IReadOnlyList<LinkedEntry> Find(Survey survey, string id) =>
        [
            .. survey.All.Where(linked =>
                linked.Entry.Id == id || SurveyedProse.Reference(linked.Entry) == id || linked.Entry.Permalink == id
            ),
        ];

    /// <summary>All there is to an entry.</summary>
    public static Sheet Of(Survey survey, LinkedEntry linked)
    {
        IEnumerable<SheetPart> parts = linked switch
        {
            LinkedActor actor => ActorParts.Of(actor),
            LinkedEvent occasion => EventParts.Of(occasion),
            LinkedQuote quote => QuoteParts.Of(quote),
            LinkedSource source => SourceParts.Of(source),
            _ => [],
        };
        var entry = linked.Entry;
        var named = survey.NamedIn(entry).Select(owner => SheetRow.Of(null, ("by", owner)));
        return new Sheet(
            $"{SurveyedProse.Reference(entry)}: {entry.Title}",
            [
                .. parts
                    .Prepend(Standing(entry))
                    .Append(new SheetPart("linkedFrom", "linked from the words of", [.. named])),
            ]
        )
        {
            Place = entry.Place,
        };
    }

    // What every entry has, where it is not what one expects.
    private static SheetPart Standing(Entry entry) =>
        Facts.Part(
            "standing",
            "standing",
            ("page", entry.Permalink),
            ("draft", entry.Draft ? "yes" : null),
            ("marking", entry.Marking == Marking.Clear ? null : entry.Marking.Word())
        );
}
