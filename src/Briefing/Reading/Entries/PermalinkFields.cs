using Briefing.Model;
using Briefing.Model.Permalinks;
using Briefing.Reading.Keys;
using Briefing.Reading.Words;
using Briefing.Reading.Yaml;

namespace Briefing.Reading.Entries;

/// <summary>Reads a line of <c>permalinks.yml</c>: an id and its short address, or what became of it.</summary>
internal static class PermalinkFields
{
    /// <summary>The line; none where it cannot be read, which is then reported.</summary>
    /// <param name="fields">The keys of the file.</param>
    /// <param name="key">The key that the line stands under.</param>
    /// <param name="kind">The kind of entry.</param>
    /// <param name="field">The line.</param>
    public static Permalink? Read(Fields fields, Key key, EntryKind kind, YamlField field)
    {
        CheckId(fields, key, field);
        return field.Value switch
        {
            YamlText text => Make(fields, key, kind, field, text),
            YamlMap map => ReadKeys(fields, key, kind, field, map),
            _ => Reject(fields, key, field),
        };
    }

    private static Permalink? ReadKeys(Fields fields, Key key, EntryKind kind, YamlField field, YamlMap map)
    {
        var owner = $"`{Excerpt.Of(field.Name)}`";
        var keys = new Fields(map, PermalinkKeys.Line, owner, field.Place, fields.Context);
        var now = keys.LocatedText(PermalinkKeys.Now);
        var isGone = keys.Switch(PermalinkKeys.Gone);
        if (now is { } other && isGone)
        {
            fields.Report(
                ReadingRules.MovedAndGone,
                key,
                other.Place,
                $"{owner} cannot be gone and have another id now",
                "keep `now:` where the entry has another id; keep `gone:` where it was taken out"
            );
        }

        var line = keys.FindText(PermalinkKeys.Short) is { } text ? Make(fields, key, kind, field, text) : null;
        return line is null ? null : line with { Now = now, IsGone = isGone };
    }

    private static Permalink? Make(Fields fields, Key key, EntryKind kind, YamlField field, YamlText text)
    {
        if (!ShortAddress.IsWellFormed(text.Value))
        {
            fields.Report(
                ReadingRules.ShortAddress,
                key,
                text.FirstLine.Length == 0 ? field.Place : text.FirstLine,
                $"`{Excerpt.Of(text.Value)}` cannot be a short address: those are up to {ShortAddress.MaxLength} small letters and digits",
                $"write `{field.Name}: {ShortAddress.Of(kind, field.Name)}`, or delete the line if it was never published"
            );
            return null;
        }

        return new Permalink
        {
            Kind = kind,
            Id = field.Name,
            Place = field.Place,
            End = field.Value.Place.Start + field.Value.Place.Length,
            Short = text.Value,
        };
    }

    private static void CheckId(Fields fields, Key key, YamlField field)
    {
        if (!EntryId.IsWellFormed(field.Name))
        {
            fields.Report(
                ReadingRules.Id,
                key,
                field.Place,
                $"`{Excerpt.Of(field.Name)}` cannot be an id: ids are small letters, digits and single hyphens",
                EntryId.Suggest(field.Name) is { } meant ? $"write `{meant}`" : null
            );
        }
    }

    private static Permalink? Reject(Fields fields, Key key, YamlField field)
    {
        fields.Report(
            ReadingRules.WrongKind,
            key,
            field.Value.FirstLine,
            $"`{Excerpt.Of(field.Name)}` takes a short address; this is {field.Value.Says}",
            $"for example `{field.Name}: 7k2fq`"
        );
        return null;
    }
}
