using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Html;

/// <summary>
/// The quotes and events that have words in a paragraph, each with the letter that leads from the words to the note
/// beside them.
/// </summary>
internal sealed class NoteKeys(LinkedParagraph paragraph)
{
    private const int Letters = 26;

    /// <summary>The entries, once each, in the order in which their words end: that is where the letters stand.</summary>
    public ImmutableArray<Entry> Entries { get; } =
    [
        .. paragraph
            .Marks.Where(mark => mark.Entry is not Actor)
            .OrderBy(mark => mark.Range.Start + mark.Range.Length)
            .ThenByDescending(mark => mark.Range.Start)
            .Select(mark => mark.Entry)
            .DistinctBy(entry => (entry.Kind, entry.Id)),
    ];

    /// <summary>The letter of an entry: <c>a</c> to <c>z</c>, then <c>aa</c>.</summary>
    public string Of(Entry entry)
    {
        var (letters, left) = ("", IndexOf(entry) + 1);
        for (; left > 0; left = (left - 1) / Letters)
        {
            letters = (char)('a' + (left - 1) % Letters) + letters;
        }

        return letters;
    }

    private int IndexOf(Entry entry) =>
        Entries.TakeWhile(other => (other.Kind, other.Id) != (entry.Kind, entry.Id)).Count();
}
