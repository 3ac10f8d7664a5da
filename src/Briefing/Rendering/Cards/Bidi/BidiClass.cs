namespace Briefing.Rendering.Cards.Bidi;

/// <summary>What a character is to the order of its line, in the words of Unicode's Annex 9.</summary>
internal enum BidiClass
{
    /// <summary>Written from left to right.</summary>
    LeftToRight,

    /// <summary>Written from right to left.</summary>
    RightToLeft,

    /// <summary>Written from right to left, and turns the numbers after it into Arabic ones.</summary>
    ArabicLetter,

    /// <summary>A digit of Europe, or of Persia.</summary>
    EuropeanNumber,

    /// <summary>A plus or minus.</summary>
    EuropeanSeparator,

    /// <summary>A currency or per cent sign.</summary>
    EuropeanTerminator,

    /// <summary>A digit of Arabia.</summary>
    ArabicNumber,

    /// <summary>A comma, stop, colon or slash, which may stand inside a number.</summary>
    CommonSeparator,

    /// <summary>A mark that goes with the letter before it.</summary>
    Mark,

    /// <summary>Has no say.</summary>
    BoundaryNeutral,

    /// <summary>Ends a paragraph.</summary>
    ParagraphSeparator,

    /// <summary>A tab.</summary>
    SegmentSeparator,

    /// <summary>A space.</summary>
    WhiteSpace,

    /// <summary>A sign that takes its direction from its neighbours.</summary>
    OtherNeutral,

    /// <summary>Begins an embedding from left to right.</summary>
    LeftToRightEmbedding,

    /// <summary>Makes all that follows run from left to right.</summary>
    LeftToRightOverride,

    /// <summary>Begins an embedding from right to left.</summary>
    RightToLeftEmbedding,

    /// <summary>Makes all that follows run from right to left.</summary>
    RightToLeftOverride,

    /// <summary>Ends an embedding or override.</summary>
    PopDirectionalFormat,

    /// <summary>Begins an isolate from left to right.</summary>
    LeftToRightIsolate,

    /// <summary>Begins an isolate from right to left.</summary>
    RightToLeftIsolate,

    /// <summary>Begins an isolate in the direction of its first letter.</summary>
    FirstStrongIsolate,

    /// <summary>Ends an isolate.</summary>
    PopDirectionalIsolate,
}
