namespace Briefing.Reading.Keys;

/// <summary>What may stand where a quote is given in the language it was said in.</summary>
internal static class OriginalKeys
{
    public static readonly Key Language = Key.Required("language", "language: ru", Shape.Language);
    public static readonly Key Text = Key.Required("text", "text: Я хочу…");

    /// <summary>All of them.</summary>
    public static readonly KeyTable Table = new("an original", [Language, Text]);
}
