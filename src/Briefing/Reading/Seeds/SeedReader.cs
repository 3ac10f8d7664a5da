using System.Security.Cryptography;
using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Reading.Entries;
using Briefing.Reading.Files;
using Briefing.Reading.Keys;
using Briefing.Reading.Words;

namespace Briefing.Reading.Seeds;

/// <summary>Reads the text of a source as it was received.</summary>
internal static class SeedReader
{
    private const long Limit = 256 * 1024 * 1024;

    /// <summary>The text that a source names, without the lines that it leaves out; none where it cannot be read.</summary>
    public static SeedText? Read(Fields fields)
    {
        var omitted = OmittedLines.Of(fields);
        if (fields.LocatedText(SourceKeys.Text) is not { } name || !IsThere(fields, name))
        {
            return null;
        }

        var path = $"{SeedFolder.Name}/{name.Value}";
        var diagnostics = fields.Context.Diagnostics;
        if (
            FileBytes.Read(fields.Context.Settings.Root, path, Limit, diagnostics) is not { } bytes
            || TextDecoder.Decode(path, bytes, diagnostics) is not { } file
        )
        {
            fields.Fail();
            return null;
        }

        var text = ControlCharacters.Blank(file.Text);
        var paragraphs = Paragraphs.Cut(text, omitted);
        omitted.ReportMissing(text, fields);
        if (paragraphs.IsEmpty)
        {
            ReportEmpty(fields, name);
        }
        else if (paragraphs.Length > Paragraphs.Limit)
        {
            ReportMany(fields, name);
        }

        return new SeedText(name.Value, Convert.ToHexStringLower(SHA256.HashData(bytes)), paragraphs);
    }

    private static bool IsThere(Fields fields, Located<string> name)
    {
        var folder = SeedFolder.Of(fields.Context);
        if (folder.LeadsOut(name.Value))
        {
            fields.Report(
                ReadingRules.OutsideFolder,
                SourceKeys.Text,
                name.Place,
                $"`{Excerpt.Of(name.Value)}` leads out of `{folder.Folder}/`",
                $"put the text into `{folder.Folder}/` and write its name"
            );
            return false;
        }

        if (folder.Has(name.Value))
        {
            return true;
        }

        fields.Report(
            ReadingRules.MissingText,
            SourceKeys.Text,
            name.Place,
            $"there is no text `{Excerpt.Of(name.Value)}` in `{folder.Folder}/`",
            folder.Advice(name.Value)
        );
        return false;
    }

    private static void ReportEmpty(Fields fields, Located<string> name) =>
        fields.Report(
            ReadingRules.EmptyText,
            SourceKeys.Text,
            name.Place,
            $"`{SeedFolder.Name}/{name.Value}` has no words",
            fields.Find(SourceKeys.Omit) is null
                ? "check that it is the file you meant"
                : "check that it is the file you meant, and that `omit` does not take out all of it"
        );

    private static void ReportMany(Fields fields, Located<string> name) =>
        fields.Report(
            ReadingRules.TooMuch,
            SourceKeys.Text,
            name.Place,
            $"`{SeedFolder.Name}/{name.Value}` has more than {Paragraphs.Limit} paragraphs",
            "check that it is the file you meant"
        );
}
