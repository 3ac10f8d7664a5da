using System.Text.Json;
using Briefing.Rendering.Data.Json;

namespace Briefing.Rendering.Feeds;

/// <summary>Writes a feed after JSON Feed 1.1.</summary>
internal sealed class JsonFeed
{
    private readonly Utf8JsonWriter _json;
    private readonly FeedFrame _frame;

    private JsonFeed(Utf8JsonWriter json, FeedFrame frame)
    {
        _json = json;
        _frame = frame;
    }

    /// <summary>The feed in UTF-8.</summary>
    public static byte[] Write(Feed feed, FeedFrame frame) =>
        JsonFile.Write(json => new JsonFeed(json, frame).WriteFeed(feed));

    private void WriteFeed(Feed feed)
    {
        _json.WriteStartObject();
        _json.WriteString("version", "https://jsonfeed.org/version/1.1");
        _json.WriteString("title", feed.Title);
        _json.WriteString("home_page_url", _frame.Address.Of(feed.Page));
        _json.WriteString("feed_url", _frame.Address.Of(feed.Path));
        if (_frame.Description is { } description)
        {
            _json.WriteString("description", description);
        }

        _json.WriteString("language", _frame.Brief.Language);
        WriteAuthors(_frame.Authors);
        _json.WriteStartArray("items");
        foreach (var entry in feed.Entries)
        {
            WriteItem(entry);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteItem(FeedEntry entry)
    {
        _json.WriteStartObject();
        _json.WriteString("id", _frame.IdOf(entry.Path));
        _json.WriteString("url", _frame.Address.Of(entry.Path));
        _json.WriteString("title", entry.Title);
        _json.WriteString("content_html", entry.Html);
        _json.WriteString("date_published", FeedText.Rfc3339(entry.Date));
        WriteAuthors([entry.Author]);
        _json.WriteString("language", entry.Language);
        if (!entry.Tags.IsEmpty)
        {
            _json.WriteStartArray("tags");
            foreach (var tag in entry.Tags)
            {
                _json.WriteStringValue(tag);
            }

            _json.WriteEndArray();
        }

        _json.WriteEndObject();
    }

    private void WriteAuthors(IEnumerable<string> names)
    {
        _json.WriteStartArray("authors");
        foreach (var name in names)
        {
            _json.WriteStartObject();
            _json.WriteString("name", name);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }
}
