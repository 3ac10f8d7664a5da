using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Reading.Keys;
using Briefing.Reading.Words;
using Briefing.Reading.Yaml;

namespace Briefing.Reading.Binding;

/// <summary>Finds the entries in a file: all keys of a collection, or the one entry of a file of its own.</summary>
internal static class WrittenEntries
{
    /// <summary>The entries of a file, in the order written.</summary>
    public static IEnumerable<WrittenEntry> In(YamlFile file, EntryKind kind, DiagnosticBag diagnostics)
    {
        var isCollection = file.File.Path.AsSpan().Count('/') == 1;
        return isCollection ? InCollection(file, kind, diagnostics) : InEntryFile(file, kind, diagnostics);
    }

    private static IEnumerable<WrittenEntry> InCollection(YamlFile file, EntryKind kind, DiagnosticBag diagnostics)
    {
        if (file.Root is not YamlMap collection)
        {
            if (file.Root is { } other)
            {
                ReportNoCollection(file, other, kind, diagnostics);
            }

            yield break;
        }

        if (collection.Fields.FirstOrDefault(field => IsKeyWithoutId(field, kind)) is { } stray)
        {
            ReportNoId(file, stray, kind, diagnostics);
            yield break;
        }

        foreach (var field in collection.Fields)
        {
            if (!EntryId.IsWellFormed(field.Name))
            {
                ReportId(field.Name, field.Place, kind, diagnostics);
            }

            if (field.Value is YamlMap keys)
            {
                yield return new WrittenEntry(field.Name, field.Place, keys, null);
            }
            else
            {
                ReportNoEntry(field, kind, diagnostics);
            }
        }
    }

    private static IEnumerable<WrittenEntry> InEntryFile(YamlFile file, EntryKind kind, DiagnosticBag diagnostics)
    {
        var id = Path.GetFileNameWithoutExtension(file.File.Path);
        var place = new Place(file.File, 0, Math.Min(1, file.File.Text.Length));
        if (!EntryId.IsWellFormed(id))
        {
            ReportId(id, place, kind, diagnostics);
        }

        if (file.Root is null or YamlMap)
        {
            var keys = file.Root as YamlMap ?? new YamlMap(file.File, 0, 0, []);
            yield return new WrittenEntry(id, place, keys, file.Body);
        }
        else
        {
            diagnostics.Add(
                ReadingRules.WrongKind,
                file.Root.FirstLine,
                $"a file of {kind.WithArticle()} holds its keys with their values; this is {file.Root.Says}",
                RootAdvice(file.Root, kind)
            );
        }
    }

    private static void ReportNoCollection(YamlFile file, YamlValue root, EntryKind kind, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            ReadingRules.WrongKind,
            root.FirstLine,
            $"`{file.File.Path}` holds {kind.Plural()} under their ids; this is {root.Says}",
            $"begin each {kind.Singular()} with its id and a colon: `{ExampleId(kind)}:`, and indent its keys below by two spaces"
        );

    private static bool IsKeyWithoutId(YamlField field, EntryKind kind) =>
        field.Value is not YamlMap && EntryKeys.Of(kind).Has(field.Name);

    private static void ReportNoId(YamlFile file, YamlField stray, EntryKind kind, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            ReadingRules.WrongKind,
            stray.Place,
            $"`{file.File.Path}` holds {kind.Plural()} under their ids, but `{stray.Name}` stands under none",
            $"put the id and a colon on the line above, `{ExampleId(kind)}:`, and indent the keys below it by two spaces"
        );

    private static void ReportNoEntry(YamlField field, EntryKind kind, DiagnosticBag diagnostics)
    {
        var isEmpty = field.Value is YamlText { IsEmpty: true };
        diagnostics.Add(
            ReadingRules.WrongKind,
            isEmpty ? field.Place : field.Value.FirstLine,
            $"the {kind.Singular()} `{Excerpt.Of(field.Name)}` {(isEmpty ? "has no keys" : $"takes keys with values; this is {field.Value.Says}")}",
            RootAdvice(field.Value, kind)
        );
    }

    private static string RootAdvice(YamlValue found, EntryKind kind)
    {
        var required = EntryKeys.Of(kind).Keys.First(key => key.IsRequired);
        return (found is YamlText text ? ColonAdvice.For(text.FirstLine.Text) : null)
            ?? $"write its keys below, indented by two spaces: `{required.Name}: …`";
    }

    private static void ReportId(string id, Place place, EntryKind kind, DiagnosticBag diagnostics)
    {
        var message =
            id.Length > EntryId.Limit && EntryId.IsWellFormed(id[..EntryId.Limit].TrimEnd('-'))
                ? $"the id `{Excerpt.Of(id)}` is longer than {EntryId.Limit} characters"
                : $"`{Excerpt.Of(id)}` cannot be the id of {kind.WithArticle()}: ids are small letters, digits and single hyphens";
        var help = EntryId.Suggest(id) is { } meant ? $"write `{meant}`" : $"for example `{ExampleId(kind)}`";
        diagnostics.Add(ReadingRules.Id, place, message, help);
    }

    private static string ExampleId(EntryKind kind) =>
        kind switch
        {
            EntryKind.Actor => "vladimir-putin",
            EntryKind.Event => "astana-summit",
            EntryKind.Quote => "rahmon-on-small-countries",
            EntryKind.Source => "le-monde",
            _ => "how-it-was-made",
        };
}
