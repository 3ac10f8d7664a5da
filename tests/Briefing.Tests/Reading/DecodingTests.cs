using System.Text;
using Briefing.Model;

namespace Briefing.Tests.Reading;

/// <summary>How bytes become text, for files of the editor and texts of sources alike.</summary>
public sealed class DecodingTests
{
    private const string Actors = "élodie: {name: É\uD83D\uDE00, kind: person, marking: blue}\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with a mark", "utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_reads_the_same_however_it_is_stored_and_places_are_right(string encoding)
    {
        var messages = Messages("input/actors.yml", Encode(Actors, encoding));

        Assert.Equal(
            """
            BR0106 input/actors.yml:1:1 <élodie> `élodie` cannot be the id of an actor: ids are small letters, digits and single hyphens
              help: write `elodie`
            BR0105 input/actors.yml:1:44 <blue> `blue` is not one of the words for `marking`
              help: write `clear`, `green`, `amber`, `amber+strict` or `red`

            """,
            messages
        );
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_text_of_a_source_reads_the_same_however_it_is_stored(string encoding)
    {
        using var site = WithText(Encode("É\uD83D\uDE00\r\nzwei\n", encoding));

        var read = site.Read();

        Assert.Equal("", read.Messages);
        Assert.Equal(["É\uD83D\uDE00", "zwei"], read.One<Source>().Text.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Theory]
    [InlineData("Andr\xE9 Lopez", "1:16 <\uFFFD> here stands a letter that is not stored as UTF-8 (byte 0xE9)")]
    [InlineData("\u0093Ana\u0094", "1:12 <\uFFFD> here stands a letter that is not stored as UTF-8 (byte 0x93)")]
    public void A_letter_in_an_older_encoding_is_pointed_at(string name, string expected)
    {
        var bytes = Encoding.Latin1.GetBytes(
            $"ana: {{name: {name}}}\n".Replace("{name: ", "name: ", StringComparison.Ordinal)
        );

        Assert.Contains(expected, Messages("input/actors.yml", bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_in_an_older_encoding_is_pointed_at_behind_others_of_several_bytes() =>
        Assert.StartsWith(
            "BR0004 input/actors.yml:2:4 <\uFFFD> here stands a letter that is not stored",
            Messages("input/actors.yml", [.. "# é\r\n# é"u8, 0xF0, 0x9F, .. "\n"u8]),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("a Word document or an archive", new byte[] { 0x50, 0x4B, 3, 4, 0 })]
    [InlineData("a Word document", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0 })]
    [InlineData("a PDF", new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 })]
    [InlineData("a rich text document", new byte[] { 0x7B, 0x5C, 0x72, 0x74, 0x66 })]
    [InlineData("a picture", new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 })]
    [InlineData("an archive", new byte[] { 0x1F, 0x8B, 8 })]
    public void A_file_of_another_kind_is_called_by_its_name(string kind, byte[] bytes)
    {
        using var site = WithText(bytes);

        Assert.Equal(
            $"""
            BR0004 seeds/interview.txt: `seeds/interview.txt` is {kind} and no text
              help: save its words as a plain text file in UTF-8

            """,
            site.Read().Messages
        );
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0, 0x62, 0 }, "holds bytes that no text has")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0 }, "is stored as UTF-32")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61 }, "says that it is stored as UTF-16, but is not")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x3D, 0xD8 }, "says that it is stored as UTF-16, but is not")]
    public void Bytes_that_are_no_text_are_refused(byte[] bytes, string expected) =>
        Assert.Contains(expected, Messages("input/actors.yml", bytes), StringComparison.Ordinal);

    [Fact]
    public void A_character_that_cannot_be_seen_is_pointed_at() =>
        Assert.Equal(
            """
            BR0004 input/actors.yml:1:3 <> here stands a character that cannot be seen and is no part of any text (U+0007)
              help: delete it; it often comes along when text is copied from a PDF

            """,
            Messages("input/actors.yml", "# \a\n"u8.ToArray()).Replace("\a", "", StringComparison.Ordinal)
        );

    private static string Messages(string path, byte[] bytes)
    {
        using var site = new WrittenSite().With("input/briefing.yml", "title: A harbour\n").With(path, bytes);
        return site.Read().Messages;
    }

    private static WrittenSite WithText(byte[] bytes) =>
        new WrittenSite()
            .With("input/briefing.yml", "title: A harbour\n")
            .With("input/sources.yml", "interview:\n  title: Interview\n  text: interview.txt\n")
            .With("seeds/interview.txt", bytes);

    private static byte[] Encode(string text, string encoding) =>
        encoding switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(text),
            "utf-8 with a mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            _ => [.. Encoding.GetEncoding(encoding).Preamble, .. Encoding.GetEncoding(encoding).GetBytes(text)],
        };
}
