using Briefing.Model.Linked;

namespace Briefing.Rendering.Data.Json;

/// <summary>Writes an actor. Who belongs to it is told by those who do.</summary>
internal sealed class ActorJson(EntryJson entries)
{
    /// <summary>Writes the members.</summary>
    public void Write(LinkedActor linked)
    {
        var (json, actor) = (entries.Json, linked.Actor);
        entries.Begin(actor);
        json.Field("name", actor.Name.Text);
        json.Field("kind", actor.ActorKind.Word());
        json.Field("sort-name", actor.SortName);
        json.Field("role", actor.Role);
        entries.Ids("of", linked.Of);
        json.Field("also", actor.Also.Select(name => name.Text));
        json.Field("weak", actor.Weak.Select(name => name.Text));
        json.Field("misspelt", actor.Misspelt.Select(name => name.Text));
        json.Field("country", actor.Country);
        entries.Prose("summary", linked.Summary);
        json.Field(
            "links",
            actor.Links,
            link =>
            {
                json.Field("name", link.Name);
                json.Field("address", link.Address);
            }
        );
        entries.Picture(actor.Image);
        json.Field("mentions", linked.Mentions.GroupBy(mention => mention.Source.Id), WriteMentions);
        entries.End(linked);
    }

    private void WriteMentions(IGrouping<string, Mention> mentions)
    {
        var json = entries.Json;
        json.Field("source", mentions.Key);
        json.WriteStartArray("paragraphs");
        foreach (var paragraph in mentions.Select(mention => mention.Range.Paragraph).Distinct())
        {
            json.WriteNumberValue(paragraph);
        }

        json.WriteEndArray();
    }
}
