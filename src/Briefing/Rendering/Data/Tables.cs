using Briefing.Model.Linked;
using Briefing.Rendering.Data.Csv;

namespace Briefing.Rendering.Data;

/// <summary>Writes a table of each kind of entry, for spreadsheets and statistics.</summary>
/// <remarks>
/// Comma-separated values by RFC 4180: UTF-8 behind a byte order mark, rows ended by CR and LF, a first row with the names
/// of the editor's keys. A cell that lists something has semicolons between. A cell of text that begins with
/// <c>= + - @</c>, a tab or a line break gets an apostrophe before it, so that a spreadsheet does not run it as a formula;
/// <see cref="BriefingJson"/> has the words unchanged. Dates have three columns: as written (EDTF), the first and the
/// last day that they can be.
/// </remarks>
internal static class Tables
{
    /// <summary>A row for each actor.</summary>
    public static byte[] Actors(Catalogue catalogue) =>
        new CsvTable<LinkedActor>([
            new("id", row => row.Actor.Id),
            new("name", row => row.Actor.Name.Text),
            new("kind", row => row.Actor.ActorKind.Word()),
            new("sort-name", row => row.Actor.SortName),
            new("role", row => row.Actor.Role),
            new("of", row => CsvCells.Ids(row.Of)),
            new("also", row => CsvCells.List(row.Actor.Also.Concat(row.Actor.Weak).Select(name => name.Text))),
            new("country", row => row.Actor.Country),
            new("summary", row => ProseText.Line(row.Summary)),
            new("links", row => CsvCells.List(row.Actor.Links.Select(link => link.Address))),
            new("quotes", row => Numbers.Text(row.QuotesBy.Length), IsNumber: true),
            new("events", row => Numbers.Text(row.Events.Length), IsNumber: true),
            new("mentions", row => Numbers.Text(row.Mentions.Length), IsNumber: true),
            .. CsvCells.End<LinkedActor>(row => row.Actor, catalogue),
        ]).Write(catalogue.Actors);

    /// <summary>A row for each event.</summary>
    public static byte[] Events(Catalogue catalogue) =>
        new CsvTable<LinkedEvent>([
            new("id", row => row.Event.Id),
            new("title", row => row.Event.Name),
            .. CsvCells.Date<LinkedEvent>("date", row => row.Event.Date),
            new("date-note", row => row.Event.DateNote),
            new("place", row => row.Event.Where?.Name),
            new("country", row => row.Event.Where?.Country),
            new("lat", row => CsvCells.Number(row.Event.Where?.Latitude), IsNumber: true),
            new("lon", row => CsvCells.Number(row.Event.Where?.Longitude), IsNumber: true),
            new("participants", row => CsvCells.Ids(row.Participants.Select(attendance => attendance.Actor))),
            new("part-of", row => row.PartOf?.Id),
            new("follows", row => CsvCells.Ids(row.Follows)),
            new("status", row => row.Event.Status?.Word()),
            new("summary", row => ProseText.Line(row.Summary)),
            new("sources", row => CsvCells.Ids(row.Sources.Select(citation => citation.Source).Distinct())),
            .. CsvCells.End<LinkedEvent>(row => row.Event, catalogue),
        ]).Write(catalogue.Events);

    /// <summary>A row for each quote.</summary>
    public static byte[] Quotes(Catalogue catalogue) =>
        new CsvTable<LinkedQuote>([
            new("id", row => row.Quote.Id),
            new("text", row => row.Quote.Words.Value),
            new("language", catalogue.LanguageOf),
            new("attribution", row => row.Quote.Attribution.Word()),
            new("attribution-text", row => row.Quote.AttributionText),
            new("speaker", row => row.Speaker.Id),
            new("as", row => row.Quote.As),
            .. CsvCells.Date<LinkedQuote>("said", row => row.Quote.Said),
            new("event", row => row.Event?.Id),
            new("source", row => row.Source.Id),
            new("paragraph", row => CsvCells.Number(row.Passage?.Paragraph), IsNumber: true),
            new("verified", row => row.Passage is null ? "no" : "yes"),
            new("sha256", row => row.Passage?.Source.Text.Sha256),
            new("to", row => CsvCells.Ids(row.To)),
            new("about", row => CsvCells.Ids(row.About)),
            new("credibility", row => CsvCells.Number(row.Quote.Credibility), IsNumber: true),
            new("status", row => row.Quote.Status.Word()),
            new("contradicts", row => CsvCells.Ids(row.Contradicts)),
            new("repeats", row => CsvCells.Ids(row.Repeats)),
            new("tags", row => CsvCells.List(row.Quote.Tags)),
            .. CsvCells.End<LinkedQuote>(row => row.Quote, catalogue),
        ]).Write(catalogue.Quotes);

    /// <summary>A row for each source.</summary>
    public static byte[] Sources(Catalogue catalogue) =>
        new CsvTable<LinkedSource>([
            new("id", row => row.Source.Id),
            new("title", row => row.Source.Name),
            new("kind", row => row.Source.SourceKind?.Word()),
            new("publisher", row => row.Source.Publisher),
            new("authors", row => CsvCells.List(row.Source.Authors)),
            .. CsvCells.Date<LinkedSource>("published", row => row.Source.Published),
            new("url", row => row.Source.Url),
            new("archived", row => row.Source.Archived),
            new("accessed", row => row.Source.Accessed?.Text),
            new("language", row => catalogue.LanguageOf(row.Source)),
            new("rights", row => row.Source.Rights.Word()),
            new("rights-holder", row => row.Source.RightsHolder),
            new("reliability", row => row.Source.Reliability?.ToString()),
            new("sha256", row => row.Source.Text.Sha256),
            new("words-in-all", row => Numbers.Text(row.WordsInAll), IsNumber: true),
            new("words-shown", row => Numbers.Text(row.WordsShown), IsNumber: true),
            .. CsvCells.End<LinkedSource>(row => row.Source, catalogue),
        ]).Write(catalogue.Sources);

    /// <summary>A row for each free page.</summary>
    public static byte[] Pages(Catalogue catalogue) =>
        new CsvTable<LinkedPage>([
            new("id", row => row.Page.Id),
            new("title", row => row.Page.Name),
            new("description", row => row.Page.Description),
            .. CsvCells.End<LinkedPage>(row => row.Page, catalogue),
        ]).Write(catalogue.Pages);

    /// <summary>A row for each relation, as it reads from its first actor.</summary>
    public static byte[] Relations(Catalogue catalogue) =>
        new CsvTable<StatedRelation>([
            new("from", row => row.From.Id),
            new("type", row => row.Reading.Type.Id),
            new("words", row => row.Reading.Type.Forward),
            new("to", row => row.To.Id),
            .. CsvCells.Date<StatedRelation>("since", row => row.Reading.Relation.Since),
            .. CsvCells.Date<StatedRelation>("until", row => row.Reading.Relation.Until),
            new("note", row => ProseText.Line(row.Reading.Note)),
            new("sources", row => CsvCells.Ids(row.Reading.Sources.Select(citation => citation.Source).Distinct())),
        ]).Write(catalogue.Relations);
}
