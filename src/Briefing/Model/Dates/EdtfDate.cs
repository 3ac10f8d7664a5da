namespace Briefing.Model.Dates;

/// <summary>A date in the Extended Date/Time Format.</summary>
internal sealed record EdtfDate(string Text)
{
    /// <summary>Reads a date.</summary>
    public static bool TryParse(string text, out EdtfDate? date, out EdtfProblem? problem)
    {
        date = new EdtfDate(text);
        problem = null;
        return true;
    }
}
