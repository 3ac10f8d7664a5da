namespace Briefing.Linking.Quoting.Nearness;

/// <summary>What is compared when a passage is laid beside a text.</summary>
internal enum ElementKind
{
    /// <summary>A word or symbol.</summary>
    Word,

    /// <summary>A punctuation mark.</summary>
    Punctuation,

    /// <summary>The sign that words are left out.</summary>
    LeftOut,

    /// <summary>Room for one word of the text that the editor's own words may replace.</summary>
    PutIn,

    /// <summary>A bracket at either end of a passage or of a word: it stands for no word of the text.</summary>
    Aside,
}
