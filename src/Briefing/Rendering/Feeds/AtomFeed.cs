using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using Briefing.Model;

namespace Briefing.Rendering.Feeds;

/// <summary>Writes a feed after RFC 4287.</summary>
internal sealed class AtomFeed(Site site, BaseAddress address)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    private readonly Brief _brief = site.Brief.Brief;

    /// <summary>The feed in UTF-8.</summary>
    /// <param name="kind">What it lists.</param>
    /// <param name="entries">Its entries, the latest first.</param>
    public byte[] Write(EntryKind kind, IReadOnlyList<FeedEntry> entries)
    {
        using var stream = new MemoryStream();
        using (
            var xml = XmlWriter.Create(
                stream,
                new XmlWriterSettings
                {
                    Encoding = new UTF8Encoding(false),
                    Indent = true,
                    NewLineChars = "\n",
                }
            )
        )
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, site.Strings.Language);
            WriteHead(xml, kind, entries);
            foreach (var entry in entries)
            {
                WriteEntry(xml, entry);
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private void WriteHead(XmlWriter xml, EntryKind kind, IReadOnlyList<FeedEntry> entries)
    {
        var self = address.Of(Navigation.FeedPath(kind));
        WriteText(xml, "id", self);
        WriteText(xml, "title", Navigation.FeedTitle(site, kind));
        WriteLink(xml, "self", "application/atom+xml", self);
        WriteLink(xml, "alternate", "text/html", address.Of(Navigation.ListPath(kind)));
        WriteText(xml, "updated", Say(UpdatedOf(entries)));
        foreach (var author in Authors())
        {
            WriteAuthor(xml, author);
        }

        if (_brief.Licence is { } licence)
        {
            WriteText(xml, "rights", licence);
        }
    }

    private DateTimeOffset UpdatedOf(IReadOnlyList<FeedEntry> entries) =>
        (_brief.Updated ?? _brief.Published)?.Instant
        ?? entries.Select(entry => entry.Updated).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();

    private ImmutableArray<string> Authors() =>
        _brief.Authors.IsEmpty ? [_brief.Publisher ?? _brief.Title] : _brief.Authors;

    private static void WriteEntry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        xml.WriteAttributeString("xml", "lang", null, entry.Language);
        WriteText(xml, "id", entry.Address);
        WriteText(xml, "title", entry.Title);
        WriteLink(xml, "alternate", "text/html", entry.Address);
        WriteText(xml, "updated", Say(entry.Updated));
        WriteAuthor(xml, entry.Author);
        xml.WriteStartElement("content", Namespace);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(Clean(entry.Html));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Namespace);
        WriteText(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string type, string target)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", target);
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, Namespace, Clean(text));

    private static string Say(DateTimeOffset moment) =>
        moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    // XML has no way to write most control characters.
    private static string Clean(string text) =>
        text.All(sign => XmlConvert.IsXmlChar(sign) || char.IsSurrogate(sign))
            ? text
            : string.Concat(text.Where(sign => XmlConvert.IsXmlChar(sign) || char.IsSurrogate(sign)));
}
