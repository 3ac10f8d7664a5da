using Briefing.Rendering.Figures.Time;

namespace Briefing.Tests.Rendering.Figures;

public sealed class TimeMarkTests
{
    [Theory]
    [InlineData("2022-10-14", "mark")]
    [InlineData("2022-10-14T09:00:00+06:00", "mark")]
    [InlineData("2022-10-14?", "mark unsure")]
    [InlineData("2022-10", "mark within")]
    [InlineData("2022-10-XX", "mark within")]
    [InlineData("2022-09~", "mark within unsure")]
    [InlineData("199X", "mark within")]
    [InlineData("2022-10-12/2022-10-14", "mark")]
    [InlineData("1930~/1933~", "mark unsure")]
    [InlineData("2022-02-24/..", "mark")]
    public void A_mark_shows_how_well_its_date_is_known(string date, string kind) =>
        Assert.Equal(kind, MarkDrawing.KindOf(TimeMark.Of(Make.Date(date))!));

    [Theory]
    [InlineData("2022-02-24/..", true)]
    [InlineData("2022-02-24/", true)]
    [InlineData("../2022-02-24", true)]
    [InlineData("2022-02-24/2022-03-01", false)]
    [InlineData("2022-02", false)]
    public void What_is_open_goes_on(string date, bool goesOn) =>
        Assert.Equal(goesOn, TimeMark.Of(Make.Date(date))!.GoesOn);

    [Theory]
    [InlineData("2022-01-01", 738155)]
    [InlineData("0001-01-01", 0)]
    [InlineData("-0043-03-15", -15998)]
    [InlineData("2024-02-29", 738944)]
    public void A_day_number_is_the_day_it_was_made_from(string written, long number)
    {
        var day = CalendarDay.Of(number);

        Assert.Equal(number, day.Number);
        Assert.Equal(number, Make.Date(written).Earliest);
        Assert.StartsWith(day.Written(Briefing.Model.Dates.EdtfPrecision.Day), written, StringComparison.Ordinal);
    }
}
