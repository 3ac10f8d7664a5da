using System.Text.Json;
using Briefing.Model;
using Briefing.Model.Dates;
using Briefing.Model.Linked;
using Briefing.Rendering.Data.Twin;

namespace Briefing.Rendering.Data.Json;

/// <summary>Writes the members that entries of several kinds have.</summary>
/// <param name="json">Where to.</param>
/// <param name="catalogue">What is written.</param>
internal sealed class EntryJson(Utf8JsonWriter json, Catalogue catalogue)
{
    /// <summary>Where to.</summary>
    public Utf8JsonWriter Json => json;

    /// <summary>What is written.</summary>
    public Catalogue Catalogue => catalogue;

    /// <summary>The id and where the page is.</summary>
    public void Begin(Entry entry)
    {
        json.Field("id", entry.Id);
        json.Field("path", entry.Permalink);
        json.Field("address", catalogue.Addresses.Absolute(entry.Permalink));
    }

    /// <summary>The long text, and who may read it.</summary>
    public void End(LinkedEntry linked)
    {
        Prose("body", linked.Body);
        json.Field("marking", linked.Entry.Marking.Word());
        json.Flag("draft", linked.Entry.Draft);
    }

    /// <summary>Words of the editor, as Markdown whose links lead to pages, and as plain text.</summary>
    public void Prose(string name, LinkedProse? prose)
    {
        if (prose is not null)
        {
            json.Field(name, () => Prose(prose));
        }
    }

    /// <summary>The members of words of the editor.</summary>
    public void Prose(LinkedProse prose)
    {
        json.Field("markdown", ProseMarkdown.Of(prose, BriefingJson.Path, catalogue));
        json.Field("text", ProseText.Of(prose));
    }

    /// <summary>A date.</summary>
    public void Date(string name, EdtfDate? date)
    {
        if (date is not null)
        {
            json.Field(name, () => DateJson.Write(json, date, catalogue.Dates));
        }
    }

    /// <summary>Ids of entries.</summary>
    public void Ids(string name, IEnumerable<Entry> entries) => json.Field(name, entries.Select(entry => entry.Id));

    /// <summary>A picture, where it is published.</summary>
    public void Picture(Image? image)
    {
        if (image is not null && catalogue.PathOfImage(image) is { } path)
        {
            json.Field(
                "image",
                () =>
                {
                    json.Field("path", path);
                    json.Field("address", catalogue.Addresses.Absolute(path));
                    json.Field("alt", image.Alt);
                    json.Field("credit", image.Credit);
                    json.Field("licence", image.Licence);
                }
            );
        }
    }

    /// <summary>What something rests on.</summary>
    public void Citations(string name, IEnumerable<LinkedCitation> citations) =>
        json.Field(
            name,
            citations,
            citation =>
            {
                json.Field("source", citation.Source.Id);
                json.Field("words", Shown.Words(citation));
                Passage(citation.Passage, showsWords: Shown.Words(citation) is not null);
            }
        );

    /// <summary>Where words were looked up and found.</summary>
    /// <param name="passage">Where they stand; none writes nothing.</param>
    /// <param name="showsWords">Whether an address may be given that has the words in it.</param>
    public void Passage(Passage? passage, bool showsWords = true)
    {
        if (passage is not null)
        {
            json.Field("passage", () => PassageMembers(passage, showsWords));
        }
    }

    private void PassageMembers(Passage passage, bool showsWords)
    {
        json.Field("paragraph", passage.Paragraph);
        json.Field(
            "ranges",
            passage.Ranges,
            range =>
            {
                json.Field("paragraph", range.Paragraph);
                json.Field("start", range.Start);
                json.Field("length", range.Length);
            }
        );
        json.Field("sha256", passage.Source.Text.Sha256);
        json.Field("address", showsWords ? catalogue.AddressOf(passage.Source, passage) : null);
    }
}
