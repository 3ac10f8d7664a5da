namespace Briefing.Reading.Files;

/// <summary>Tells by its first bytes that a file is of a kind that people take for text.</summary>
internal static class FileSignature
{
    /// <summary>What the file is, with its article; none where it may be text.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [(byte)'P', (byte)'K', 3, 4, ..] => "a Word document or an archive",
            [0xD0, 0xCF, 0x11, 0xE0, ..] => "a Word document",
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "a PDF",
            [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => "a rich text document",
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] => "a picture",
            [0x1F, 0x8B, ..] => "an archive",
            _ => null,
        };
}
