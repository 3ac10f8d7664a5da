using System.Text;
using Briefing.Model;
using Briefing.Model.Dates;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Data.Twin;

/// <summary>A Markdown document: blocks with a blank line between.</summary>
/// <param name="path">The page that it is the twin of, from the site's root.</param>
/// <param name="catalogue">The briefing.</param>
internal sealed class TwinPage(string path, Catalogue catalogue)
{
    private readonly StringBuilder _text = new();

    /// <summary>The briefing.</summary>
    public Catalogue Catalogue => catalogue;

    /// <summary>The words of the interface.</summary>
    public Wording Wording => catalogue.Wording;

    /// <summary>The heading of the first rank.</summary>
    public void Title(string title) => Block($"# {MarkdownText.Escape(title)}");

    /// <summary>A heading of the second rank.</summary>
    public void Heading(string title) => Block($"## {MarkdownText.Escape(title)}");

    /// <summary>A paragraph of plain text; none writes nothing.</summary>
    public void Paragraph(string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Block(MarkdownText.Escape(text));
        }
    }

    /// <summary>Words of the editor; none writes nothing.</summary>
    public void Prose(LinkedProse? prose) => Block(prose is null ? "" : Markdown(prose));

    /// <summary>A block of Markdown.</summary>
    public void Block(string markdown)
    {
        if (markdown.Length > 0)
        {
            _text.Append(_text.Length == 0 ? "" : "\n").Append(markdown).Append('\n');
        }
    }

    /// <summary>A list; nothing where it is empty.</summary>
    /// <param name="items">The items, in Markdown.</param>
    public void List(IEnumerable<string> items) => Block(string.Join('\n', items.Select(item => Item("- ", item))));

    /// <summary>A numbered list; nothing where it is empty.</summary>
    /// <param name="items">The items, in Markdown.</param>
    public void NumberedList(IEnumerable<string> items) =>
        Block(string.Join('\n', items.Select((item, index) => Item($"{Numbers.Text(index + 1)}. ", item))));

    /// <summary>A list of what is known, without what is not.</summary>
    /// <param name="facts">The key of the label, and the value in Markdown.</param>
    public void Facts(params IEnumerable<(string Label, string? Value)> facts) =>
        List(
            facts
                .Where(fact => !string.IsNullOrEmpty(fact.Value))
                .Select(fact => $"**{MarkdownText.Escape(Wording.Say(fact.Label))}:** {fact.Value}")
        );

    /// <summary>Says that an entry is a draft, if it is.</summary>
    public void DraftNote(Entry entry) => Paragraph(entry.Draft ? Wording.Say("page.draft-note") : null);

    /// <summary>Words of the editor as Markdown.</summary>
    public string Markdown(LinkedProse prose) => ProseMarkdown.Of(prose, path, catalogue);

    /// <summary>Plain text as Markdown; none stays none.</summary>
    public static string? Text(string? text) => text is null ? null : MarkdownText.Escape(text);

    /// <summary>A date in words.</summary>
    public string? Date(EdtfDate? date) => date is null ? null : MarkdownText.Escape(catalogue.Dates.Say(date));

    /// <summary>A link to an entry's page, by its title.</summary>
    public string Link(Entry entry) =>
        Link(entry is Quote { IsVerbatim: true } ? Wording.Quoted(entry.Title) : entry.Title, entry.Permalink);

    /// <summary>A link to a page of the site.</summary>
    public string Link(string words, string target) =>
        MarkdownText.Link(words, catalogue.Addresses.Between(path, target));

    /// <summary>Links to entries, with commas between; none where there are none.</summary>
    public string? Links(IEnumerable<Entry> entries) =>
        string.Join(", ", entries.Select(Link)) is { Length: > 0 } links ? links : null;

    /// <summary>A link that leads away from the site; none without an address.</summary>
    public static string? LinkAway(string? address, string? words = null) =>
        address is null ? null : MarkdownText.Link(words ?? address, address);

    // All lines of an item stand under its first character, but for blank ones.
    private static string Item(string marker, string item)
    {
        var indent = new string(' ', marker.Length);
        var lines = item.Split('\n').Select((line, index) => index == 0 || line.Length == 0 ? line : indent + line);
        return marker + string.Join('\n', lines);
    }

    /// <summary>The document in UTF-8.</summary>
    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(_text.ToString());
}
