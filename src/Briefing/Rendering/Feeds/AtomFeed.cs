using System.Xml;

namespace Briefing.Rendering.Feeds;

/// <summary>Writes a feed after RFC 4287.</summary>
internal sealed class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    private readonly XmlWriter _xml;
    private readonly FeedFrame _frame;

    private AtomFeed(XmlWriter xml, FeedFrame frame)
    {
        _xml = xml;
        _frame = frame;
    }

    /// <summary>The feed in UTF-8.</summary>
    public static byte[] Write(Feed feed, FeedFrame frame) =>
        FeedText.Write(xml => new AtomFeed(xml, frame).WriteFeed(feed));

    private void WriteFeed(Feed feed)
    {
        _xml.WriteStartElement("feed", Namespace);
        _xml.WriteAttributeString("xml", "lang", null, _frame.Brief.Language);
        WriteText("id", _frame.IdOf(feed.Page));
        WriteText("title", feed.Title);
        WriteLink("self", FeedOffer.Atom, _frame.Address.Of(feed.Path));
        WriteLink("alternate", "text/html", _frame.Address.Of(feed.Page));
        WriteText("updated", FeedText.Rfc3339(_frame.UpdatedOf(feed)));
        foreach (var author in _frame.Authors)
        {
            WriteAuthor(author);
        }

        if (_frame.Brief.Licence is { } licence)
        {
            WriteText("rights", licence);
        }

        foreach (var entry in feed.Entries)
        {
            WriteEntry(entry);
        }

        _xml.WriteEndElement();
    }

    private void WriteEntry(FeedEntry entry)
    {
        _xml.WriteStartElement("entry", Namespace);
        _xml.WriteAttributeString("xml", "lang", null, entry.Language);
        WriteText("id", _frame.IdOf(entry.Path));
        WriteText("title", entry.Title);
        WriteLink("alternate", "text/html", _frame.Address.Of(entry.Path));
        WriteText("published", FeedText.Rfc3339(entry.Date));
        WriteText("updated", FeedText.Rfc3339(entry.Date));
        WriteAuthor(entry.Author);
        foreach (var tag in entry.Tags)
        {
            _xml.WriteStartElement("category", Namespace);
            _xml.WriteAttributeString("term", FeedText.Clean(tag));
            _xml.WriteEndElement();
        }

        _xml.WriteStartElement("content", Namespace);
        _xml.WriteAttributeString("type", "html");
        _xml.WriteString(FeedText.Clean(entry.Html));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteAuthor(string name)
    {
        _xml.WriteStartElement("author", Namespace);
        WriteText("name", name);
        _xml.WriteEndElement();
    }

    private void WriteLink(string relation, string type, string target)
    {
        _xml.WriteStartElement("link", Namespace);
        _xml.WriteAttributeString("rel", relation);
        _xml.WriteAttributeString("type", type);
        _xml.WriteAttributeString("href", target);
        _xml.WriteEndElement();
    }

    private void WriteText(string name, string text) => _xml.WriteElementString(name, Namespace, FeedText.Clean(text));
}
