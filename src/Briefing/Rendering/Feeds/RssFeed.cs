using System.Xml;

namespace Briefing.Rendering.Feeds;

/// <summary>
/// Writes a feed after RSS 2.0, with the whole content of each entry for services that make mails of feeds.
/// </summary>
internal sealed class RssFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    private readonly XmlWriter _xml;
    private readonly FeedFrame _frame;

    private RssFeed(XmlWriter xml, FeedFrame frame)
    {
        _xml = xml;
        _frame = frame;
    }

    /// <summary>The feed in UTF-8.</summary>
    public static byte[] Write(Feed feed, FeedFrame frame) =>
        FeedText.Write(xml => new RssFeed(xml, frame).WriteFeed(feed));

    private void WriteFeed(Feed feed)
    {
        _xml.WriteStartElement("rss");
        _xml.WriteAttributeString("version", "2.0");
        _xml.WriteAttributeString("xmlns", "atom", null, Atom);
        _xml.WriteAttributeString("xmlns", "content", null, Content);
        _xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        _xml.WriteStartElement("channel");
        WriteHead(feed);
        foreach (var entry in feed.Entries)
        {
            WriteItem(entry);
        }

        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteHead(Feed feed)
    {
        WriteText("title", feed.Title);
        WriteText("link", _frame.Address.Of(feed.Page));
        WriteText("description", _frame.Description ?? feed.Title);
        WriteText("language", _frame.Brief.Language);
        if (_frame.Brief.Licence is { } licence)
        {
            WriteText("copyright", licence);
        }

        WriteText("lastBuildDate", FeedText.Rfc822(_frame.UpdatedOf(feed)));
        _xml.WriteStartElement("link", Atom);
        _xml.WriteAttributeString("rel", "self");
        _xml.WriteAttributeString("type", "application/rss+xml");
        _xml.WriteAttributeString("href", _frame.Address.Of(feed.Path));
        _xml.WriteEndElement();
    }

    private void WriteItem(FeedEntry entry)
    {
        _xml.WriteStartElement("item");
        WriteText("title", entry.Title);
        WriteText("link", _frame.Address.Of(entry.Path));
        _xml.WriteStartElement("guid");
        _xml.WriteAttributeString("isPermaLink", "false");
        _xml.WriteString(_frame.IdOf(entry.Path));
        _xml.WriteEndElement();
        WriteText("pubDate", FeedText.Rfc822(entry.Date));
        _xml.WriteElementString("creator", DublinCore, FeedText.Clean(entry.Author));
        foreach (var tag in entry.Tags)
        {
            WriteText("category", tag);
        }

        WriteText("description", entry.Html);
        _xml.WriteElementString("encoded", Content, FeedText.Clean(entry.Html));
        _xml.WriteEndElement();
    }

    private void WriteText(string name, string text) => _xml.WriteElementString(name, FeedText.Clean(text));
}
