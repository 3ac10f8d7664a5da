using Briefing.Model;
using Briefing.Reading.Keys;
using Briefing.Reading.Words;

namespace Briefing.Reading.Entries;

/// <summary>Reads how a quote came into the words that it is printed in.</summary>
internal static class WordingFields
{
    /// <summary>The words in the language they were said in; none where there are none.</summary>
    public static OriginalWords? Original(this Fields fields, Key key)
    {
        var keys = fields.FindFields(key, OriginalKeys.Table);
        var original = keys is null
            ? null
            : new OriginalWords(keys.Language(OriginalKeys.Language)!, keys.Text(OriginalKeys.Text)!);
        return keys is { IsComplete: true } ? original : null;
    }

    /// <summary>Who translated the words; none where nobody did.</summary>
    public static Translation? Translation(this Fields fields, Key key) =>
        fields.FindFields(key, TranslationKeys.Table) is { } keys
            ? new Translation(
                keys.Text(TranslationKeys.By),
                keys.Word(TranslationKeys.Kind, EntryWords.TranslationKinds)
            )
            : null;
}
