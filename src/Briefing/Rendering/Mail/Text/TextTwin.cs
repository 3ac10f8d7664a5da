using Briefing.Rendering.Mail.Html;

namespace Briefing.Rendering.Mail.Text;

/// <summary>
/// Writes a mail as plain text for those who read it so: headings underlined, quotes indented, tables in columns, and links
/// as numbers that stand with their addresses at the end. It is made from the finished HTML, so that both say the same.
/// </summary>
internal static class TextTwin
{
    /// <summary>How many columns a line takes at most: what mail programs show without breaking it again.</summary>
    public const int Columns = 72;

    /// <summary>The text of a mail, with numbers for its links.</summary>
    /// <param name="html">The finished HTML.</param>
    /// <param name="linksTitle">The heading of the list of addresses.</param>
    public static string Numbered(string html, string linksTitle)
    {
        var links = new LinkNumbers();
        var page = Write(html, links.Mark);
        WriteLinks(page, links, linksTitle);
        return page.ToString();
    }

    /// <summary>The text of a piece that goes into a mail of somebody else's: each address stands below its words.</summary>
    /// <param name="html">The finished HTML.</param>
    public static string Plain(string html) => Write(html, (_, address) => $"\n{address}").ToString();

    private static TextPage Write(string html, LinkMark mark)
    {
        var page = new TextPage(Columns);
        new TextBody(page, mark, Columns).Write(MailReader.Read(html).AsSpan());
        return page;
    }

    private static void WriteLinks(TextPage page, LinkNumbers links, string title)
    {
        if (links.Addresses.Count == 0)
        {
            return;
        }

        page.Heading(title, '-');
        page.Gap();
        for (var i = 0; i < links.Addresses.Count; i++)
        {
            page.Line(
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{i + 1}] {links.Addresses[i]}")
            );
        }
    }
}
