namespace Briefing.Rendering.Themes;

/// <summary>The plural categories of the Unicode CLDR.</summary>
internal enum PluralCategory
{
    /// <summary>Zero, in Arabic or Latvian.</summary>
    Zero,

    /// <summary>One.</summary>
    One,

    /// <summary>Two, in Arabic or Hebrew.</summary>
    Two,

    /// <summary>A few, in Slavic languages or Arabic.</summary>
    Few,

    /// <summary>Many, in Slavic languages or Arabic.</summary>
    Many,

    /// <summary>All other numbers; every language has it.</summary>
    Other,
}
