using System.Globalization;
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

    /// <summary>The number of a day by the calendar of .NET.</summary>
    public static long Number(string day) =>
        DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;
}
