using Briefing.Drafting.Language;

namespace Briefing.Drafting.Actors;

/// <summary>A name as it stands in a text.</summary>
/// <param name="Kind">What it may stand for.</param>
/// <param name="Paragraph">Where.</param>
/// <param name="Start">Offset of the name.</param>
/// <param name="End">Offset after it.</param>
internal sealed record Sighting(SightingKind Kind, ReadParagraph Paragraph, int Start, int End)
{
    /// <summary>The name.</summary>
    public string Text => Paragraph.Text[Start..End];

    /// <summary>Where the words begin that belong to the name: its title, its country.</summary>
    public int Outset { get; init; } = Start;

    /// <summary>The country that is named, or that the person is of.</summary>
    public KnownCountry? Country { get; init; }

    /// <summary>The body that is named.</summary>
    public KnownOrganisation? Known { get; init; }

    /// <summary>Office or function.</summary>
    public string? Role { get; init; }

    /// <summary>How it is addressed: <c>Mr.</c></summary>
    public string? Address { get; init; }

    /// <summary>Where the apposition behind the name ends; the name's own end where it has none.</summary>
    public int Reach { get; init; } = End;

    /// <summary>Acronym in brackets behind it.</summary>
    public string? Acronym { get; init; }

    /// <summary>Whether something besides its form speaks for a person.</summary>
    public bool IsSupported { get; init; }

    /// <summary>The sentence that it stands in.</summary>
    public string Sentence
    {
        get
        {
            var (start, end) = Paragraph.SentenceAt(Start);
            return Paragraph.Text[start..end];
        }
    }
}
