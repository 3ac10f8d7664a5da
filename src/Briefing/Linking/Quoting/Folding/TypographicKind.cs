namespace Briefing.Linking.Quoting.Folding;

/// <summary>What a character is to a typesetter, as far as folding cares.</summary>
internal enum TypographicKind : byte
{
    /// <summary>Itself: a letter, a digit, a symbol or punctuation that is always compared.</summary>
    Plain,

    /// <summary>A space of any width.</summary>
    Space,

    /// <summary>The end of a line.</summary>
    LineBreak,

    /// <summary>A place where a word may be divided; seen only at the end of a line.</summary>
    SoftHyphen,

    /// <summary>A mark that is never seen and separates no words.</summary>
    Invisible,

    /// <summary>A mark that parts two letters of a word and is nothing anywhere else.</summary>
    NonJoiner,

    /// <summary>A quotation mark or apostrophe of any country.</summary>
    QuotationMark,

    /// <summary>A hyphen, dash or minus.</summary>
    Dash,

    /// <summary>A full stop, of which several may be an ellipsis.</summary>
    FullStop,

    /// <summary>An ellipsis in one character.</summary>
    Ellipsis,

    /// <summary>Itself, but two of them are a makeshift quotation mark.</summary>
    HalfQuotationMark,
}
