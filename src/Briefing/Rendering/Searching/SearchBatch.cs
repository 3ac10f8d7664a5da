using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Briefing.Rendering.Searching;

/// <summary>Some entries of an index: their words are counted first, and written as numbers once all words are known.</summary>
internal sealed class SearchBatch
{
    /// <summary>Stands in the list of numbers where a text ends.</summary>
    private const int End = -1;

    private readonly IReadOnlyList<SearchEntry> _entries;
    private readonly List<int> _numbers = [];

    /// <summary>Counts the words of some entries.</summary>
    public SearchBatch(IReadOnlyList<SearchEntry> entries)
    {
        _entries = entries;
        foreach (var entry in entries)
        {
            Add(entry.Title);
            Add(entry.Line);
            Add(entry.Names);
            foreach (var text in entry.Texts)
            {
                Add(text.Words);
            }
        }
    }

    /// <summary>The words.</summary>
    public Vocabulary Vocabulary { get; } = new();

    /// <summary>Writes the entries; <see cref="SearchIndex"/> tells the format.</summary>
    /// <param name="numberOf">The final number of each word, by that in <see cref="Vocabulary"/>.</param>
    /// <param name="headOf">What is said before the words of an entry: of which kind and in which language it is.</param>
    public ReadOnlyMemory<byte> Write(int[] numberOf, Func<SearchEntry, int> headOf)
    {
        var signs = new ArrayBufferWriter<byte>(_numbers.Count * 2);
        var from = 0;
        foreach (var entry in _entries)
        {
            signs.Write("!"u8);
            Encoding.ASCII.GetBytes(entry.Id, signs);
            signs.Write(" "u8);
            signs.Advance(NumberText.Write(headOf(entry), signs.GetSpan(NumberText.Longest)));
            WriteWords(signs, numberOf, ref from);
            WriteWords(signs, numberOf, ref from);
            WriteWords(signs, numberOf, ref from);
            foreach (var text in entry.Texts)
            {
                WriteWords(signs, numberOf, ref from, text.Paragraph);
            }
        }

        return signs.WrittenMemory;
    }

    private void Add(string text)
    {
        Vocabulary.Add(text, _numbers);
        _numbers.Add(End);
    }

    private void WriteWords(ArrayBufferWriter<byte> signs, int[] numberOf, ref int from, int? paragraph = null)
    {
        var numbers = CollectionsMarshal.AsSpan(_numbers)[from..];
        numbers = numbers[..numbers.IndexOf(End)];
        from += numbers.Length + 1;
        var room = signs.GetSpan(1 + ((numbers.Length + 1) * NumberText.Longest));
        room[0] = (byte)' ';
        var at = 1;
        if (paragraph is { } place)
        {
            at += NumberText.Write(place, room[at..]);
        }

        foreach (var number in numbers)
        {
            at += NumberText.Write(numberOf[number], room[at..]);
        }

        signs.Advance(at);
    }
}
