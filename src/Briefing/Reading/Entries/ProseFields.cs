using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Reading.Keys;
using Briefing.Reading.Markup;

namespace Briefing.Reading.Entries;

/// <summary>Reads Markdown.</summary>
internal static class ProseFields
{
    /// <summary>Words in Markdown; none where there are none.</summary>
    public static Prose? Prose(this Fields fields, Key key)
    {
        if (fields.FindText(key) is not { } text)
        {
            return null;
        }

        var prose = ProseReader.Read(text.Place, text.Value, fields.Context);
        if (prose is null && key.IsRequired)
        {
            fields.Fail();
        }

        return prose;
    }

    /// <summary>A list of words in Markdown; empty where there is none.</summary>
    public static ImmutableArray<Prose> Proses(this Fields fields, Key key) =>
        [
            .. fields
                .FindTexts(key)
                .Select(text => ProseReader.Read(text.Place, text.Value, fields.Context))
                .OfType<Prose>(),
        ];
}
