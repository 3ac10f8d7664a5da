using Briefing.Model.Dates;

namespace Briefing.Tests.Model.Dates;

/// <summary>Short words for the tests of dates.</summary>
internal static class Dates
{
    public static EdtfDate Read(string text)
    {
        Assert.True(EdtfDate.TryParse(text, out var date, out var problem), $"{text}: {problem?.Message}");
        Assert.Null(problem);
        return date;
    }

    public static EdtfProblem Refuse(string text)
    {
        Assert.False(EdtfDate.TryParse(text, out var date, out var problem), text);
        Assert.Null(date);
        return problem;
    }

    public static long Number(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;
}
