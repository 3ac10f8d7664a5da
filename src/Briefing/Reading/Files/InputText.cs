using Briefing.Diagnostics;

namespace Briefing.Reading.Files;

/// <summary>Reads a file of the editor as text.</summary>
internal static class InputText
{
    /// <summary>How large a file of the editor may be.</summary>
    public const long Limit = 16 * 1024 * 1024;

    /// <summary>The file's text; none where it cannot be read, which is then reported.</summary>
    public static TextFile? Read(string root, string path, DiagnosticBag diagnostics)
    {
        var bytes = FileBytes.Read(root, path, Limit, diagnostics);
        var file = bytes is null ? null : TextDecoder.Decode(path, bytes, diagnostics);
        return file is null || HasControlCharacter(file, diagnostics) ? null : file;
    }

    private static bool HasControlCharacter(TextFile file, DiagnosticBag diagnostics)
    {
        var at = ControlCharacters.FirstIn(file.Text);
        if (at < 0)
        {
            return false;
        }

        diagnostics.Add(
            ReadingRules.UnreadableFile,
            new Place(file, at, 1),
            $"here stands a character that cannot be seen and is no part of any text (U+{(int)file.Text[at]:X4})",
            "delete it; it often comes along when text is copied from a PDF"
        );
        return true;
    }
}
