using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Reading.Keys;

namespace Briefing.Reading.Entries;

/// <summary>Reads plain text.</summary>
internal static class TextFields
{
    /// <summary>A text; none where there is none.</summary>
    public static string? Text(this Fields fields, Key key) => fields.FindText(key)?.Value.Trim();

    /// <summary>A text and where it stands; none where there is none.</summary>
    public static Located<string>? LocatedText(this Fields fields, Key key) =>
        fields.FindText(key) is { } text ? new Located<string>(text.Value.Trim(), text.Place) : null;

    /// <summary>A list of texts; empty where there is none.</summary>
    public static ImmutableArray<string> Texts(this Fields fields, Key key) =>
        [.. fields.FindTexts(key).Select(text => text.Value.Trim())];

    /// <summary>A name of an actor.</summary>
    public static ActorName Name(this Fields fields, Key key) =>
        fields.FindText(key) is { } text ? new ActorName(text.Value.Trim(), text.Place) : default;

    /// <summary>A list of names of an actor; empty where there is none.</summary>
    public static ImmutableArray<ActorName> Names(this Fields fields, Key key) =>
        [.. fields.FindTexts(key).Select(text => new ActorName(text.Value.Trim(), text.Place))];
}
