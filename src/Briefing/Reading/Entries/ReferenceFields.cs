using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Reading.Keys;
using Briefing.Reading.Words;
using Briefing.Reading.Yaml;

namespace Briefing.Reading.Entries;

/// <summary>Reads ids of other entries.</summary>
internal static class ReferenceFields
{
    /// <summary>The entry that an entry makes no sense without.</summary>
    public static Reference RequiredReference(this Fields fields, Key key, EntryKind kind) =>
        fields.FindText(key) is { } text ? Make(kind, text) with { Required = true } : default;

    /// <summary>Another entry; none where there is none.</summary>
    public static Reference? Reference(this Fields fields, Key key, EntryKind kind) =>
        fields.FindText(key) is { } text ? Make(kind, text) : null;

    /// <summary>A list of other entries; empty where there is none.</summary>
    public static ImmutableArray<Reference> References(this Fields fields, Key key, EntryKind kind) =>
        [.. fields.FindTexts(key).Select(text => Make(kind, text))];

    /// <summary>A list of entries of any kind; empty where there is none.</summary>
    public static ImmutableArray<AnyReference> AnyReferences(this Fields fields, Key key) =>
        [.. fields.FindTexts(key).Select(text => MakeAny(fields, key, text)).OfType<AnyReference>()];

    /// <summary>A list of those who took part; empty where there is none.</summary>
    public static ImmutableArray<Participant> Participants(this Fields fields, Key key) =>
        [.. fields.FindItems(key).Select(item => ReadParticipant(fields, key, item)).OfType<Participant>()];

    /// <summary>A list of sources; empty where there is none.</summary>
    public static ImmutableArray<Citation> Citations(this Fields fields, Key key) =>
        [.. fields.FindItems(key).Select(item => ReadCitation(fields, key, item)).OfType<Citation>()];

    private static Reference Make(EntryKind kind, YamlText text) => new(kind, text.Value.Trim(), text.Place);

    private static AnyReference? MakeAny(Fields fields, Key key, YamlText text)
    {
        var colon = text.Value.IndexOf(':', StringComparison.Ordinal);
        var id = text.Value[(colon + 1)..].Trim();
        if (colon < 0)
        {
            return new AnyReference(null, id, text.Place);
        }

        var word = text.Value[..colon].Trim();
        foreach (var kind in EntryKinds.All)
        {
            if (kind.Singular() == word)
            {
                return new AnyReference(kind, id, text.Place);
            }
        }

        var kinds = EntryKinds.All.Select(kind => kind.Singular()).ToList();
        fields.Report(
            ReadingRules.UnknownWord,
            key,
            text.Place,
            $"`{Excerpt.Of(word)}` is no kind of entry",
            Diagnostics.Candidates.Question(word, kinds)
                ?? $"write {Diagnostics.Candidates.List(kinds, "or")} before the colon"
        );
        return null;
    }

    private static Participant? ReadParticipant(Fields fields, Key key, YamlValue item)
    {
        if (item is YamlText text)
        {
            return new Participant(Make(EntryKind.Actor, text), null);
        }

        var keys = fields.OpenItem(key, item, ParticipantKeys.Table, "ids");
        var actor = keys?.Reference(ParticipantKeys.Actor, EntryKind.Actor);
        var role = keys?.Text(ParticipantKeys.Role);
        return actor is { } who ? new Participant(who, role) : null;
    }

    private static Citation? ReadCitation(Fields fields, Key key, YamlValue item)
    {
        if (item is YamlText text)
        {
            return new Citation(Make(EntryKind.Source, text), null, null);
        }

        var keys = fields.OpenItem(key, item, CitationKeys.Table, "ids");
        if (keys is null)
        {
            return null;
        }

        var source = keys.Reference(CitationKeys.Source, EntryKind.Source);
        var passage = keys.LocatedText(CitationKeys.Passage);
        var paragraph = keys.WholeNumber(CitationKeys.Paragraph, 1)?.Value;
        return source is { } found ? new Citation(found, passage, paragraph) : null;
    }
}
