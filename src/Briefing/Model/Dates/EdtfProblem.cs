namespace Briefing.Model.Dates;

/// <summary>What is wrong with a date.</summary>
internal sealed record EdtfProblem(string Message, int Start, int Length, string? Suggestion = null);
