namespace Briefing.Model;

/// <summary>How close a quote is to what was said.</summary>
internal enum Attribution
{
    /// <summary>Whole sentences in quotation marks.</summary>
    Direct,

    /// <summary>Words in quotation marks inside somebody else's sentence.</summary>
    Partial,

    /// <summary>Reported speech: no quotation marks.</summary>
    Indirect,

    /// <summary>The sense in the editor's or the source's words: no quotation marks.</summary>
    Paraphrase,
}
