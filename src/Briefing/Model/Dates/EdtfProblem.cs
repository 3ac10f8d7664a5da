namespace Briefing.Model.Dates;

/// <summary>Why a text is not a date, in words for somebody who does not program.</summary>
/// <param name="Message">A clause without capital and full stop: "there is no month 13".</param>
/// <param name="Start">Where in the text the trouble begins, counted in UTF-16 units from 0.</param>
/// <param name="Length">How much of the text it is; 0 where something is missing.</param>
internal sealed record EdtfProblem(string Message, int Start, int Length)
{
    /// <summary>
    /// The date that was most likely meant, ready to be pasted, or null where more than one reading is possible.
    /// It can always be parsed.
    /// </summary>
    public string? Suggestion { get; init; }
}
