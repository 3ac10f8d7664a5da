namespace Briefing.Model.Dates;

/// <summary>The signs of EDTF for what is approximate or uncertain.</summary>
internal static class EdtfSigns
{
    /// <summary>What a sign means; nothing, if it is another one.</summary>
    public static EdtfQualifier Read(char sign) =>
        sign switch
        {
            '~' => EdtfQualifier.Approximate,
            '?' => EdtfQualifier.Uncertain,
            '%' => EdtfQualifier.ApproximateAndUncertain,
            _ => EdtfQualifier.None,
        };

    /// <summary>The sign for a meaning, or nothing.</summary>
    public static string Write(EdtfQualifier qualifier) =>
        qualifier switch
        {
            EdtfQualifier.Approximate => "~",
            EdtfQualifier.Uncertain => "?",
            EdtfQualifier.ApproximateAndUncertain => "%",
            _ => "",
        };
}
