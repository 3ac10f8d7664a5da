using Briefing.Model;
using Briefing.Model.Dates;
using Briefing.Model.Linked;
using Briefing.Rendering.Data;
using Briefing.Surveying.Sheets;

namespace Briefing.Surveying;

/// <summary>Says in a row what tells an entry from others of its kind.</summary>
internal static class EntryRows
{
    private static readonly DateWords Dates = new(DateWords.English);

    /// <summary>The row of an entry of any kind.</summary>
    public static SheetRow Row(LinkedEntry linked) =>
        linked switch
        {
            LinkedActor actor => Row(actor.Actor),
            LinkedEvent occasion => Row(occasion.Event),
            LinkedQuote quote => Row(quote.Quote),
            LinkedSource source => Row(source.Source),
            _ => SheetRow.Of(linked.Entry.Place, ("id", linked.Entry.Id), ("title", Title(linked.Entry))),
        };

    /// <summary>The row of an actor.</summary>
    public static SheetRow Row(Actor actor) => Row(actor, ("kind", actor.ActorKind.Word()), ("role", actor.Role));

    /// <summary>The row of an event.</summary>
    public static SheetRow Row(Event occasion) =>
        Row(occasion, ("date", Say(occasion.Date)), ("place", occasion.Where?.Name));

    /// <summary>The row of a quote.</summary>
    public static SheetRow Row(Quote quote) => Row(quote, ("speaker", quote.Speaker.Id), ("said", Say(quote.Said)));

    /// <summary>The row of a source.</summary>
    public static SheetRow Row(Source source) =>
        Row(source, ("published", Say(source.Published)), ("text", TextOf(source)));

    /// <summary>A date in words; none where there is none.</summary>
    public static string? Say(EdtfDate? date) => date is null ? null : Dates.Say(date);

    /// <summary>Where the text of a source is.</summary>
    public static string TextOf(Source source) => $"seeds/{source.Text.File}";

    private static SheetRow Row(Entry entry, (string Name, string? Text) first, (string Name, string? Text) second) =>
        SheetRow.Of(entry.Place, ("id", entry.Id), ("title", Title(entry)), first, second);

    private static string Title(Entry entry) => entry.Draft ? $"{entry.Title} (draft)" : entry.Title;
}
