using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;
using Briefing.Diagnostics;

namespace Briefing.Reading.Files;

/// <summary>Turns bytes into text: UTF-8, or UTF-16 that says so at its start; nothing is guessed.</summary>
internal static class TextDecoder
{
    private const string SaveAsUtf8 = "open the file in a text editor and save it as UTF-8";

    private static readonly UnicodeEncoding StrictUtf16LittleEndian = new(false, true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding StrictUtf16BigEndian = new(true, true, throwOnInvalidBytes: true);

    /// <summary>The text without its byte order mark; none where the bytes are no text, which is then reported.</summary>
    public static TextFile? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (IsUtf32(bytes))
        {
            Report(path, $"`{path}` is stored as UTF-32, which is not read", diagnostics);
            return null;
        }

        return bytes switch
        {
            [0xFF, 0xFE, ..] => DecodeUtf16(StrictUtf16LittleEndian, path, bytes[2..], diagnostics),
            [0xFE, 0xFF, ..] => DecodeUtf16(StrictUtf16BigEndian, path, bytes[2..], diagnostics),
            [0xEF, 0xBB, 0xBF, ..] => DecodeUtf8(path, bytes[3..], diagnostics),
            _ => DecodeUtf8(path, bytes, diagnostics),
        };
    }

    private static bool IsUtf32(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 4 && BinaryPrimitives.ReadUInt32BigEndian(bytes) is 0xFFFE0000 or 0x0000FEFF;

    private static TextFile? DecodeUtf8(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (FileSignature.Of(bytes) is { } kind)
        {
            Report(
                path,
                $"`{path}` is {kind} and no text",
                diagnostics,
                "save its words as a plain text file in UTF-8"
            );
            return null;
        }

        if (bytes.Contains((byte)0))
        {
            Report(path, $"`{path}` holds bytes that no text has, or text that is not stored as UTF-8", diagnostics);
            return null;
        }

        if (!Utf8.IsValid(bytes))
        {
            ReportBadByte(path, bytes, diagnostics);
            return null;
        }

        return new TextFile(path, Encoding.UTF8.GetString(bytes));
    }

    private static TextFile? DecodeUtf16(
        UnicodeEncoding encoding,
        string path,
        ReadOnlySpan<byte> bytes,
        DiagnosticBag diagnostics
    )
    {
        try
        {
            return new TextFile(path, encoding.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            Report(path, $"`{path}` says that it is stored as UTF-16, but is not", diagnostics);
            return null;
        }
    }

    private static void ReportBadByte(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var at = FirstBadByte(bytes);
        var file = new TextFile(path, Encoding.UTF8.GetString(bytes));
        var place = new Place(file, Encoding.UTF8.GetCharCount(bytes[..at]), 1);
        diagnostics.Add(
            ReadingRules.UnreadableFile,
            place,
            $"here stands a letter that is not stored as UTF-8 (byte 0x{bytes[at]:X2})",
            SaveAsUtf8
        );
    }

    private static int FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                break;
            }

            at += length;
        }

        return at;
    }

    private static void Report(string path, string message, DiagnosticBag diagnostics, string help = SaveAsUtf8) =>
        diagnostics.Add(ReadingRules.UnreadableFile, FileBytes.StartOf(path), message, help);
}
