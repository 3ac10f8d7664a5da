using Briefing.Model;
using Briefing.Model.Dates;

namespace Briefing.Rendering.Data.Json;

/// <summary>Writes the briefing itself.</summary>
internal sealed class BriefJson(EntryJson entries)
{
    /// <summary>Writes the members.</summary>
    public void Write()
    {
        var (json, linked) = (entries.Json, entries.Catalogue.Brief);
        var brief = linked.Brief;
        json.Field("title", brief.Title);
        json.Field("subtitle", brief.Subtitle);
        entries.Prose("summary", linked.Summary);
        json.Field("key-points", linked.KeyPoints, entries.Prose);
        json.Field("language", brief.Language);
        json.Field("authors", brief.Authors);
        json.Field("publisher", brief.Publisher);
        json.Field("contact", brief.Contact);
        Moment("published", brief.Published);
        Moment("updated", brief.Updated);
        json.Field("address", entries.Catalogue.BaseAddress?.AbsoluteUri);
        json.Field("marking", brief.Marking.Value.Word());
        json.Field("licence", brief.Licence);
        json.Field("disclaimer", brief.Disclaimer);
    }

    private void Moment(string name, Moment? moment) => entries.Date(name, moment?.Date);
}
