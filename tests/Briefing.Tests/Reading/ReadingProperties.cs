using System.Text;
using CsCheck;

namespace Briefing.Tests.Reading;

/// <summary>Whatever stands in the files, reading them says what is wrong and never fails itself.</summary>
public sealed class ReadingProperties
{
    private static readonly string[] Collections =
    [
        "input/briefing.yml",
        "input/actors.yml",
        "input/events.yml",
        "input/quotes.yml",
        "input/sources.yml",
        "input/relations.yml",
        "input/actors/ana.md",
        "input/pages/method.md",
    ];

    private static readonly string[] Crumbs =
    [
        "\n",
        "\n  ",
        "\n    ",
        "\n- ",
        "\n  - ",
        " ",
        "\t",
        "\r\n",
        "\r",
        "\u0085",
        "\u2028",
        "\u00A0",
        "\uFEFF",
        "\0",
        "\a",
        ":",
        ": ",
        "- ",
        "? ",
        "#",
        " # ",
        ",",
        "[",
        "]",
        "{",
        "}",
        "|",
        ">",
        "|2",
        ">-",
        "\"",
        "'",
        "\\",
        "\\u12",
        "\\x07",
        "&a",
        "*a",
        "!",
        "!!str",
        "!<x>",
        "!!x[",
        "!a!b",
        "%",
        "%YAML 1.2\n---\n",
        "---",
        "---\n",
        "...",
        "<<: ",
        "~",
        "null",
        "@",
        "`",
        "name",
        "title",
        "kind",
        "text",
        "speaker",
        "source",
        "date",
        "participants",
        "image",
        "file",
        "alt",
        "links",
        "omit",
        "corrections",
        "relation-types",
        "from",
        "type",
        "to",
        "draft",
        "marking",
        "place",
        "lat",
        "lon",
        "original",
        "url",
        "title: A",
        "name: Ana",
        "kind: person",
        "text: interview.txt",
        "date: 2022-10",
        "ana:\n  name: Ana\n  kind: person\n",
        "[[ana]]",
        "[x](y)",
        "![x](images/y.png)",
        "<b>",
        "**",
        "_",
        "|a|b|\n|-|-|\n",
        "[^1]",
        "é",
        "\uD83D\uDE00",
        "\uD83D",
        "2022-10-14",
        "14.10.2022",
        "https://example.org/",
        "../x",
        "-1",
        "1e9",
        "999999999999",
    ];

    private static readonly Gen<string> Texts = OneOf(Crumbs).Array[0, 60].Select(string.Concat);

    private static readonly Gen<string> Paths = OneOf(Collections);

    [Fact]
    public void Any_text_is_read_or_reported() =>
        Gen.Select(Paths, Texts).Sample((path, text) => Read(path, Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Any_text_between_the_lines_of_front_matter_is_read_or_reported() =>
        Gen.Select(Texts, Texts)
            .Sample((keys, body) => Read("input/pages/method.md", Encoding.UTF8.GetBytes($"---\n{keys}\n---\n{body}")));

    [Fact]
    public void Any_value_of_any_key_is_read_or_reported() =>
        Gen.Select(Paths, OneOf(Crumbs), Texts)
            .Sample((path, key, value) => Read(path, Encoding.UTF8.GetBytes($"one:\n  {key}: {value}\n")));

    [Fact]
    public void Any_bytes_are_read_or_reported() => Gen.Select(Paths, Gen.Byte.Array[0, 200]).Sample(Read);

    [Fact]
    public void Any_bytes_in_a_text_are_read_or_reported() =>
        Gen.Byte.Array[0, 200].Sample(bytes => Read("seeds/interview.txt", bytes));

    private static Gen<string> OneOf(string[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);

    private static void Read(string path, byte[] bytes)
    {
        using var site = new WrittenSite()
            .With("input/briefing.yml", "title: A harbour for Aldport\n")
            .With("input/sources.yml", "interview:\n  title: Interview\n  text: interview.txt\n  omit: [A line]\n")
            .With("seeds/interview.txt", "A line\nAnother\n")
            .With(path, bytes);

        // Printing looks at every place; one outside its file would fail here.
        _ = site.Read().Printed;
        _ = site.Read().Messages;
    }
}
