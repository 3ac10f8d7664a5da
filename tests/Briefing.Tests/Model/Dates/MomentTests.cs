using Briefing.Model.Dates;

namespace Briefing.Tests.Model.Dates;

public sealed class MomentTests
{
    [Theory]
    [InlineData("2022-10-14", true, "2022-10-14T00:00:00Z")]
    [InlineData("0001-01-01", true, "0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31", true, "9999-12-31T00:00:00Z")]
    [InlineData("2022-10-14T09:00:00+06:00", false, "2022-10-14T09:00:00+06:00")]
    [InlineData("2022-10-14T09:00-03:30", false, "2022-10-14T09:00:00-03:30")]
    [InlineData("2022-10-14T09:00:00Z", false, "2022-10-14T09:00:00Z")]
    [InlineData("2022-10-14T09:00:00+00:00", false, "2022-10-14T09:00:00Z")]
    [InlineData("2022-10-14T09:00:00+06", false, "2022-10-14T09:00:00+06:00")]
    public void A_feed_is_given_RFC_3339(string text, bool isDateOnly, string expected)
    {
        Assert.True(Moment.TryParse(text, out var moment, out var problem));

        Assert.Null(problem);
        Assert.Equal(isDateOnly, moment.IsDateOnly);
        Assert.Equal(expected, moment.Rfc3339);
        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), moment.Instant);
        Assert.Equal(text, moment.ToString());
        Assert.Equal(Dates.Read(text), moment.Date);
    }

    [Theory]
    [InlineData("2022", "a whole day is wanted here: 2022-10-14, or 2022-10-14T09:00:00+06:00")]
    [InlineData("2022-10", "a whole day is wanted here: 2022-10-14, or 2022-10-14T09:00:00+06:00")]
    [InlineData("2022-10-XX", "a whole day is wanted here: 2022-10-14, or 2022-10-14T09:00:00+06:00")]
    [InlineData("2022-21", "a whole day is wanted here: 2022-10-14, or 2022-10-14T09:00:00+06:00")]
    [InlineData("2022-10-14~", "an exact day is wanted here: leave out the sign at the end")]
    [InlineData("2022-10-12/2022-10-14", "one day is wanted here, not an interval")]
    [InlineData("2022-10-14/..", "one day is wanted here, not an interval")]
    [InlineData("0000-01-01", "a day of the years 1 to 9999 is wanted here")]
    [InlineData("-0043-03-15", "a day of the years 1 to 9999 is wanted here")]
    [InlineData("0001-01-01T00:00:00+06:00", "a day of the years 1 to 9999 is wanted here")]
    [InlineData("9999-12-31T23:59:59-06:00", "a day of the years 1 to 9999 is wanted here")]
    [InlineData("Y17000", "a whole day is wanted here: 2022-10-14, or 2022-10-14T09:00:00+06:00")]
    public void What_is_not_one_day_or_time_is_refused(string text, string message)
    {
        Assert.False(Moment.TryParse(text, out var moment, out var problem));

        Assert.Null(moment);
        Assert.Equal(new EdtfProblem(message, 0, text.Length), problem);
    }

    [Theory]
    [InlineData("2022-10-14T09:00:00", "a time needs its offset, such as +06:00", null)]
    [InlineData("2022-10-14 09:00 +06:00", null, "2022-10-14T09:00+06:00")]
    [InlineData("Oct 14, 2022", null, "2022-10-14")]
    [InlineData("2022-02-29", "February 2022 has 28 days", null)]
    public void What_is_no_date_is_refused_as_elsewhere(string text, string? message, string? suggestion)
    {
        Assert.False(Moment.TryParse(text, out _, out var problem));

        Assert.Equal(Dates.Refuse(text), problem);
        Assert.Equal(message ?? problem.Message, problem.Message);
        Assert.Equal(suggestion, problem.Suggestion);
    }

    [Fact]
    public void An_embargo_needs_a_time()
    {
        Assert.False(Moment.TryParseWithTime("2022-10-14", out var none, out var problem));
        Assert.True(Moment.TryParseWithTime("2022-10-14T09:00+06:00", out var moment, out _));

        Assert.Null(none);
        Assert.Equal(
            "a day alone is not enough here: add the time and its offset, such as T09:00:00+06:00",
            problem.Message
        );
        Assert.Equal("2022-10-14T09:00:00+06:00", moment.Rfc3339);
    }

    [Fact]
    public void Moments_that_are_written_alike_are_equal()
    {
        Assert.True(Moment.TryParse("2022-10-14", out var moment, out _));
        Assert.True(Moment.TryParse("2022-10-14", out var same, out _));
        Assert.True(Moment.TryParse("2022-10-15", out var other, out _));

        Assert.Equal(moment, same);
        Assert.Equal(moment.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(moment, other);
    }
}
