namespace Briefing.Rendering.Sharing;

/// <summary>What others show of an entry on their own pages: a small page in a frame. All of it is plain text.</summary>
/// <param name="Kind"><c>quote</c>, <c>event</c>, <c>actor</c>; <c>withdrawn</c> of what is gone.</param>
/// <param name="Page">The page of the entry from the site's root; the home page of what is gone.</param>
/// <param name="Title">What it is called: of a quote, its words cut short.</param>
/// <param name="Heading">The speaker, the title, the name.</param>
internal sealed record Embed(string Kind, string Page, string Title, string Heading)
{
    /// <summary>A quote's words without quotation marks, as many as are shown, with <c>[sic]</c>; none where it is no quote.</summary>
    public string? Words { get; init; }

    /// <summary>Whether the words are verbatim: only then may they stand in quotation marks.</summary>
    public bool IsVerbatim { get; init; }

    /// <summary>The words as they are shown: in quotation marks where they are verbatim.</summary>
    public string? ShownWords { get; init; }

    /// <summary>The language of the words.</summary>
    public string? WordsLanguage { get; init; }

    /// <summary>Role and date, date and place.</summary>
    public string? Essentials { get; init; }

    /// <summary>The beginning of the summary.</summary>
    public string? Summary { get; init; }

    /// <summary>What is in doubt, where something is.</summary>
    public string? Status { get; init; }

    /// <summary>How a quote stands in which source, and that there is more of it where it was cut.</summary>
    public string? Proof { get; init; }

    /// <summary>What must not be overlooked: that it is a draft, who may read it.</summary>
    public string? Flags { get; init; }
}
