using System.Globalization;
using System.Text;
using System.Xml;

namespace Briefing.Rendering.Feeds;

/// <summary>Writes feeds in XML: the same bytes on every machine.</summary>
internal static class FeedText
{
    /// <summary>A file in UTF-8.</summary>
    public static byte[] Write(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            Indent = true,
            NewLineChars = "\n",
        };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            write(xml);
        }

        return stream.ToArray();
    }

    /// <summary>A moment after RFC 3339, as Atom and JSON Feed want it: <c>2022-10-14T09:00:00+06:00</c>.</summary>
    public static string Rfc3339(DateTimeOffset moment) =>
        moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>A moment after RFC 822, as RSS wants it: <c>Fri, 14 Oct 2022 03:00:00 GMT</c>.</summary>
    public static string Rfc822(DateTimeOffset moment) =>
        moment.ToUniversalTime().ToString("ddd, dd MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture);

    /// <summary>The text without control characters, most of which XML has no way to write.</summary>
    public static string Clean(string text) => text.All(IsWritable) ? text : string.Concat(text.Where(IsWritable));

    private static bool IsWritable(char sign) => XmlConvert.IsXmlChar(sign) || char.IsSurrogate(sign);
}
