namespace Briefing.Linking.Quoting.Folding;

/// <summary>What a character does to the words around it.</summary>
internal enum WordClass : byte
{
    /// <summary>Stands between words: a space or punctuation.</summary>
    Between,

    /// <summary>A letter or digit of a script whose words are separated by spaces.</summary>
    Letter,

    /// <summary>A letter of a script that separates no words: Chinese, Japanese, Thai, Lao, Khmer, Burmese.</summary>
    Unspaced,

    /// <summary>Punctuation of those scripts, which carries its own space.</summary>
    UnspacedPunctuation,

    /// <summary>A mark or joiner that belongs to the character before it.</summary>
    Mark,

    /// <summary>A sign that is a word of its own: a currency, an operator, an emoji.</summary>
    Symbol,
}
