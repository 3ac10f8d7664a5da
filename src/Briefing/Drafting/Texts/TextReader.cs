using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Drafting.Language;
using Briefing.Reading;
using Briefing.Reading.Files;
using Briefing.Reading.Seeds;

namespace Briefing.Drafting.Texts;

/// <summary>Reads the text to draft from.</summary>
internal static class TextReader
{
    /// <summary>How large a text may be: some hundreds of thousands of words.</summary>
    private const long Limit = 4 * 1024 * 1024;

    private static readonly string[] Endings = [".txt", ".md", ".markdown", ".text"];

    /// <summary>The text; none where it cannot be read, which is then reported.</summary>
    /// <param name="folder">The folder that the path is relative to.</param>
    /// <param name="path">As it was named.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static ReceivedText? Read(string folder, string path, DiagnosticBag diagnostics)
    {
        if (
            !IsText(folder, path, diagnostics)
            || FileBytes.Read(folder, path, Limit, diagnostics) is not { } bytes
            || TextDecoder.Decode(path, bytes, diagnostics) is not { } file
        )
        {
            return null;
        }

        var text = ControlCharacters.Blank(file.Text);
        var lines = LinesOf(text);
        var facts = SourceFactReader.Read(
            lines,
            path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
                || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase)
        );
        ImmutableArray<string> omitted = [.. facts.Lines.Concat(Debris.In(lines)).Distinct(StringComparer.Ordinal)];
        var paragraphs = Paragraphs.Cut(text, OmittedLines.Of(omitted));
        if (paragraphs.IsEmpty)
        {
            ReportEmpty(path, diagnostics);
            return null;
        }

        return new ReceivedText(
            path,
            bytes,
            facts,
            omitted,
            [.. paragraphs.Select(p => new ReadParagraph(p.Number, p.Text))]
        )
        {
            Language = LanguageGuess.Of(string.Join('\n', paragraphs.Select(paragraph => paragraph.Text))),
        };
    }

    private static bool IsText(string folder, string path, DiagnosticBag diagnostics)
    {
        var place = FileBytes.StartOf(path);
        if (Directory.Exists(Path.Combine(folder, path)))
        {
            diagnostics.Add(
                ReadingRules.UnreadableFile,
                place,
                $"`{path}` is a folder",
                "name the texts in it: `briefing draft " + path.TrimEnd('/') + "/*.txt`"
            );
            return false;
        }

        if (!File.Exists(Path.Combine(folder, path)))
        {
            diagnostics.Add(ReadingRules.UnreadableFile, place, $"there is no file `{path}`", Near(folder, path));
            return false;
        }

        return true;
    }

    private static string Near(string folder, string path)
    {
        var whole = Path.Combine(folder, path);
        var parent = Path.GetDirectoryName(whole);
        var names = Directory.Exists(parent)
            ? Directory
                .EnumerateFiles(parent)
                .Select(file => Path.GetFileName(file))
                .Where(name => Endings.Contains(Path.GetExtension(name)))
                .Take(2000)
            : [];
        return Candidates.Question(Path.GetFileName(path), names) ?? "check the name and the folder that it is in";
    }

    private static void ReportEmpty(string path, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            ReadingRules.EmptyText,
            FileBytes.StartOf(path),
            $"`{path}` has no words to draft from",
            "check that it is the file you meant, and that it was saved"
        );

    private static List<string> LinesOf(string text)
    {
        var lines = new List<string>();
        foreach (var line in SeedLines.Of(text))
        {
            lines.Add(line.ToString());
        }

        return lines;
    }
}
