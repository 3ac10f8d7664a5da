namespace Briefing.Reading.Keys;

/// <summary>What may stand in an image.</summary>
internal static class ImageKeys
{
    public static readonly Key File = Key.Required("file", "file: vladimir-putin.jpg");
    public static readonly Key Alt = Key.Required("alt", "alt: Vladimir Putin at a desk");
    public static readonly Key Credit = new("credit", "credit: Kremlin.ru");
    public static readonly Key Licence = new("licence", "licence: CC BY 4.0");

    /// <summary>All of them.</summary>
    public static readonly KeyTable Table = new("an image", [File, Alt, Credit, Licence]);
}
