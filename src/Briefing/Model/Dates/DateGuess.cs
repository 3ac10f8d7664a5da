namespace Briefing.Model.Dates;

/// <summary>Guesses what was meant by a text that is not a date.</summary>
internal static class DateGuess
{
    public static EdtfProblem Improve(EdtfProblem problem, string text) => problem;
}
