using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Briefing.Model;
using Briefing.Pipelines;

namespace Briefing.Rendering.Searching;

/// <summary>
/// Writes the index that readers search in their browsers. It is a script, since pages opened from a disk can load nothing else:
/// <c>var briefingSearch = { … };</c> with one object in JSON.
/// </summary>
/// <remarks>
/// <list type="table">
/// <item><term><c>version</c></term><description>1. Whoever changes what is told here counts it up.</description></item>
/// <item><term><c>find</c>, <c>style</c></term><description>
/// The script that searches and its style sheet, from the site's root: pages name neither.
/// </description></item>
/// <item><term><c>strings</c></term><description>The words that the interface needs for searching.</description></item>
/// <item><term><c>languages</c></term><description>The languages of the entries; the editor's comes first.</description></item>
/// <item><term><c>words</c></term><description>
/// All different words of all texts with the punctuation on them, a space between each two: the one that stands in the texts
/// most comes first and has the number 0.
/// </description></item>
/// <item><term><c>entries</c></term><description>
/// The entries, each with <c>!</c> before it. An entry is its parts with a space between each two: its id (nothing for the home
/// page); a number, five times the place of its language in <c>languages</c> plus its kind (0 actor, 1 event, 2 quote, 3
/// source, 4 page); its title, the line below, its other names; and then its texts. A part of words is their numbers, one
/// after the other; before those of a text stands the number of the source's paragraph that it is, or 0. Numbers are written as
/// <see cref="NumberText"/> tells.
/// </description></item>
/// </list>
/// So the texts themselves are in it, in two to three bytes a word, and what is found can be shown as it reads. Nothing is sorted
/// or listed by word: to look at every number again takes a browser less time than a key takes to come up.
/// </remarks>
internal static class SearchIndex
{
    /// <summary>What a reader's script must know to read it.</summary>
    public const int Version = 1;

    /// <summary>How many entries are counted at a time; the same everywhere, so that the number of processors changes nothing.</summary>
    private const int BatchSize = 512;

    private const int Kinds = 5;

    /// <summary>Writes the index.</summary>
    /// <param name="entries">What can be found.</param>
    /// <param name="language">The editor's language.</param>
    /// <param name="writeInterface">Writes what the interface needs: <c>find</c>, <c>style</c> and <c>strings</c>.</param>
    /// <param name="cancellation">Says when to stop.</param>
    public static ReadOnlyMemory<byte> Write(
        ImmutableArray<SearchEntry> entries,
        string language,
        Action<Utf8JsonWriter> writeInterface,
        CancellationToken cancellation
    )
    {
        string[] languages = [.. entries.Select(entry => entry.Language).Prepend(language).Distinct()];
        var batches = SideBySide.Map([.. entries.Chunk(BatchSize)], batch => new SearchBatch(batch), cancellation);
        var vocabulary = new Vocabulary();
        int[][] numbers = [.. batches.Select(batch => vocabulary.Add(batch.Vocabulary))];
        var (words, ranks) = Rank(vocabulary);
        var parts = SideBySide.Map(
            [.. batches.Zip(numbers)],
            pair => pair.First.Write(Ranked(pair.Second, ranks), entry => Head(entry, languages)),
            cancellation
        );
        return Write(writeInterface, languages, words, Join([.. parts]));
    }

    private static int Head(SearchEntry entry, string[] languages) =>
        (Array.IndexOf(languages, entry.Language) * Kinds)
        + entry.Kind switch
        {
            EntryKind.Actor => 0,
            EntryKind.Event => 1,
            EntryKind.Quote => 2,
            EntryKind.Source => 3,
            _ => 4,
        };

    /// <summary>The words with the most frequent first, and at which place each is, by its number.</summary>
    private static (string Words, int[] Ranks) Rank(Vocabulary vocabulary)
    {
        var order = Enumerable.Range(0, vocabulary.Words.Count).ToArray();
        Array.Sort(order, (a, b) => Compare(vocabulary, a, b));
        var ranks = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            ranks[order[i]] = i;
        }

        return (string.Join(' ', order.Select(number => vocabulary.Words[number])), ranks);
    }

    private static int Compare(Vocabulary vocabulary, int a, int b)
    {
        var byCount = vocabulary.Counts[b].CompareTo(vocabulary.Counts[a]);
        return byCount != 0 ? byCount : string.CompareOrdinal(vocabulary.Words[a], vocabulary.Words[b]);
    }

    private static int[] Ranked(int[] numbers, int[] ranks) => Array.ConvertAll(numbers, number => ranks[number]);

    private static byte[] Join(ReadOnlyMemory<byte>[] parts)
    {
        var joined = new byte[parts.Sum(part => part.Length)];
        var at = 0;
        foreach (var part in parts)
        {
            part.CopyTo(joined.AsMemory(at));
            at += part.Length;
        }

        return joined;
    }

    private static ReadOnlyMemory<byte> Write(
        Action<Utf8JsonWriter> writeInterface,
        string[] languages,
        string words,
        byte[] entries
    )
    {
        var script = new ArrayBufferWriter<byte>(entries.Length + (words.Length * 2) + 4096);
        script.Write("var briefingSearch="u8);
        using (var json = new Utf8JsonWriter(script, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            writeInterface(json);
            json.WriteStartArray("languages");
            foreach (var language in languages)
            {
                json.WriteStringValue(language);
            }

            json.WriteEndArray();
            json.WriteString("words", words);
            json.WriteString("entries", entries);
            json.WriteEndObject();
        }

        script.Write(";\n"u8);
        return script.WrittenMemory;
    }

    // It is a file of its own, so that only what JSON itself wants is escaped.
    private static JsonWriterOptions Options => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
