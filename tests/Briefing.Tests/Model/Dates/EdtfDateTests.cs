using Briefing.Model.Dates;

namespace Briefing.Tests.Model.Dates;

public sealed class EdtfDateTests
{
    [Theory]
    [InlineData("2022", nameof(EdtfPrecision.Year), 2022, null, null)]
    [InlineData("0000", nameof(EdtfPrecision.Year), 0, null, null)]
    [InlineData("-0043", nameof(EdtfPrecision.Year), -43, null, null)]
    [InlineData("-9999", nameof(EdtfPrecision.Year), -9999, null, null)]
    [InlineData("Y17000", nameof(EdtfPrecision.Year), 17000, null, null)]
    [InlineData("Y-17000", nameof(EdtfPrecision.Year), -17000, null, null)]
    [InlineData("Y999999999999999", nameof(EdtfPrecision.Year), 999_999_999_999_999, null, null)]
    [InlineData("199X", nameof(EdtfPrecision.Decade), 1990, null, null)]
    [InlineData("000X", nameof(EdtfPrecision.Decade), 0, null, null)]
    [InlineData("19XX", nameof(EdtfPrecision.Century), 1900, null, null)]
    [InlineData("2022-10", nameof(EdtfPrecision.Month), 2022, 10, null)]
    [InlineData("2022-XX", nameof(EdtfPrecision.Month), 2022, null, null)]
    [InlineData("2022-21", nameof(EdtfPrecision.Season), 2022, null, null)]
    [InlineData("2022-10-14", nameof(EdtfPrecision.Day), 2022, 10, 14)]
    [InlineData("2024-02-29", nameof(EdtfPrecision.Day), 2024, 2, 29)]
    [InlineData("-0004-02-29", nameof(EdtfPrecision.Day), -4, 2, 29)]
    [InlineData("2022-10-XX", nameof(EdtfPrecision.Day), 2022, 10, null)]
    [InlineData("2022-XX-XX", nameof(EdtfPrecision.Day), 2022, null, null)]
    [InlineData("2022-10-14T09:00:00+06:00", nameof(EdtfPrecision.Time), 2022, 10, 14)]
    public void A_date_has_the_parts_that_are_written(string text, string precision, long year, int? month, int? day)
    {
        var date = Dates.Read(text);

        Assert.Equal(precision, date.Precision.ToString());
        Assert.Equal((year, month, day), (date.Start.Year, date.Start.Month, date.Start.Day));
        Assert.Equal(text, date.Text);
        Assert.Equal(text, date.ToString());
        Assert.Same(date.Start, date.End);
        Assert.False(date.IsInterval);
    }

    [Theory]
    [InlineData("2022", nameof(EdtfQualifier.None))]
    [InlineData("2022~", nameof(EdtfQualifier.Approximate))]
    [InlineData("2022?", nameof(EdtfQualifier.Uncertain))]
    [InlineData("2022%", nameof(EdtfQualifier.ApproximateAndUncertain))]
    [InlineData("2022-10~", nameof(EdtfQualifier.Approximate))]
    [InlineData("2022-10-14?", nameof(EdtfQualifier.Uncertain))]
    [InlineData("2022-21%", nameof(EdtfQualifier.ApproximateAndUncertain))]
    [InlineData("199X~", nameof(EdtfQualifier.Approximate))]
    [InlineData("2022-10-XX?", nameof(EdtfQualifier.Uncertain))]
    [InlineData("Y17000~", nameof(EdtfQualifier.Approximate))]
    [InlineData("-0043?", nameof(EdtfQualifier.Uncertain))]
    [InlineData("1930~/1933", nameof(EdtfQualifier.Approximate))]
    [InlineData("1930/1933?", nameof(EdtfQualifier.Uncertain))]
    [InlineData("1930~/1933?", nameof(EdtfQualifier.ApproximateAndUncertain))]
    [InlineData("2014?/..", nameof(EdtfQualifier.Uncertain))]
    public void A_sign_at_the_end_says_how_far_to_trust_a_date(string text, string qualifier)
    {
        var date = Dates.Read(text);

        Assert.Equal(qualifier, date.Qualifier.ToString());
        Assert.Equal(date.IsApproximate, qualifier.Contains("Approximate", StringComparison.Ordinal));
        Assert.Equal(date.IsUncertain, qualifier.Contains("Uncertain", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_end_of_an_interval_keeps_its_own_sign()
    {
        var date = Dates.Read("1930~/1933?");

        Assert.Equal(EdtfQualifier.Approximate, date.Start.Qualifier);
        Assert.Equal(EdtfQualifier.Uncertain, date.End.Qualifier);
    }

    [Theory]
    [InlineData("2022/2023", nameof(EdtfBound.Dated), nameof(EdtfBound.Dated))]
    [InlineData("2022/..", nameof(EdtfBound.Dated), nameof(EdtfBound.Open))]
    [InlineData("../2022", nameof(EdtfBound.Open), nameof(EdtfBound.Dated))]
    [InlineData("2022/", nameof(EdtfBound.Dated), nameof(EdtfBound.Unknown))]
    [InlineData("/2022", nameof(EdtfBound.Unknown), nameof(EdtfBound.Dated))]
    public void An_end_of_an_interval_can_be_open_or_unknown(string text, string start, string end)
    {
        var date = Dates.Read(text);

        Assert.True(date.IsInterval);
        Assert.Equal((start, end), (date.Start.Bound.ToString(), date.End.Bound.ToString()));
        Assert.Equal(end == nameof(EdtfBound.Open), date.IsOpenEnded);
        Assert.Equal(start != nameof(EdtfBound.Dated), date.Earliest == EdtfDate.OpenStart);
        Assert.Equal(end != nameof(EdtfBound.Dated), date.Latest == EdtfDate.OpenEnd);
    }

    [Theory]
    [InlineData("2022/2023-10", nameof(EdtfPrecision.Year))]
    [InlineData("2022-10-14/2023-10", nameof(EdtfPrecision.Month))]
    [InlineData("2022-10-14/..", nameof(EdtfPrecision.Day))]
    [InlineData("/2022-10", nameof(EdtfPrecision.Month))]
    public void An_interval_is_as_precise_as_its_coarser_end(string text, string precision)
    {
        Assert.Equal(precision, Dates.Read(text).Precision.ToString());
    }

    [Theory]
    [InlineData("2022", "2022-01-01", "2022-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2022-10-14", "2022-10-14", "2022-10-14")]
    [InlineData("2022-10-14~", "2022-10-14", "2022-10-14")]
    [InlineData("199X", "1990-01-01", "1999-12-31")]
    [InlineData("19XX", "1900-01-01", "1999-12-31")]
    [InlineData("2022-XX", "2022-01-01", "2022-12-31")]
    [InlineData("2022-10-XX", "2022-10-01", "2022-10-31")]
    [InlineData("2022-XX-XX", "2022-01-01", "2022-12-31")]
    [InlineData("2022-21", "2022-03-01", "2022-05-31")]
    [InlineData("2022-22", "2022-06-01", "2022-08-31")]
    [InlineData("2022-23", "2022-09-01", "2022-11-30")]
    [InlineData("2022-24", "2022-12-01", "2023-02-28")]
    [InlineData("2023-24", "2023-12-01", "2024-02-29")]
    [InlineData("2022-10-12/2022-10-14", "2022-10-12", "2022-10-14")]
    [InlineData("2022-10/2022-11", "2022-10-01", "2022-11-30")]
    [InlineData("2022-10/2022-10-05", "2022-10-01", "2022-10-05")]
    [InlineData("2022-10-05/2022", "2022-10-05", "2022-12-31")]
    [InlineData("2022-10-14T23:30:00-11:00", "2022-10-14", "2022-10-14")]
    public void A_date_covers_the_days_from_the_first_to_the_last_it_can_be(string text, string first, string last)
    {
        var date = Dates.Read(text);

        Assert.Equal(Dates.Number(first), date.Earliest);
        Assert.Equal(Dates.Number(last), date.Latest);
    }

    [Theory]
    [InlineData("2022-10-14T09:00:00+06:00", "09:00:00", "06:00:00")]
    [InlineData("2022-10-14T09:00+06:00", "09:00:00", "06:00:00")]
    [InlineData("2022-10-14T09:00:00+06", "09:00:00", "06:00:00")]
    [InlineData("2022-10-14T09:05:30-03:30", "09:05:30", "-03:30:00")]
    [InlineData("2022-10-14T23:59:59Z", "23:59:59", "00:00:00")]
    [InlineData("2022-10-14T00:00:00+00:00", "00:00:00", "00:00:00")]
    [InlineData("2022-10-14T00:00:00+14:00", "00:00:00", "14:00:00")]
    [InlineData("-0043-03-15T12:00:00Z", "12:00:00", "00:00:00")]
    public void A_time_comes_with_its_offset(string text, string time, string offset)
    {
        var point = Dates.Read(text).Start;

        Assert.Equal(time, $"{point.Time:HH:mm:ss}");
        Assert.Equal(offset, $"{point.Offset:c}");
    }

    [Theory]
    [InlineData("2022", "2022")]
    [InlineData("0001", "0001")]
    [InlineData("9999", "9999")]
    [InlineData("2022-10", "2022-10")]
    [InlineData("2022-10-14", "2022-10-14")]
    [InlineData("0476-09-04", "0476-09-04")]
    [InlineData("2022-10-14T09:00:00+06:00", "2022-10-14T09:00:00+06:00")]
    [InlineData("2022-10-14T09:00-03:30", "2022-10-14T09:00:00-03:30")]
    [InlineData("2022-10-14T09:00:00+00:00", "2022-10-14T09:00:00Z")]
    [InlineData("2022-10-14T09:00:00+06", "2022-10-14T09:00:00+06:00")]
    [InlineData("2022-10-12/2022-10-14", null)]
    [InlineData("2022/..", null)]
    [InlineData("2022-21", null)]
    [InlineData("199X", null)]
    [InlineData("19XX", null)]
    [InlineData("2022-XX", null)]
    [InlineData("2022-10-XX", null)]
    [InlineData("2022-XX-XX", null)]
    [InlineData("0000", null)]
    [InlineData("-0043", null)]
    [InlineData("Y17000", null)]
    [InlineData("2022~", null)]
    [InlineData("2022-10-14?", null)]
    public void HTML_is_told_what_it_can_express(string text, string? expected)
    {
        Assert.Equal(expected, Dates.Read(text).MachineReadable);
    }

    [Theory]
    [InlineData("2022", "2022-10-14", true)]
    [InlineData("2022-10-14", "2022", false)]
    [InlineData("2022-10", "2022-10", true)]
    [InlineData("2022-10-12/2022-10-14", "2022-10-13", true)]
    [InlineData("2022-10-12/2022-10-14", "2022-10-15", false)]
    [InlineData("2014/..", "2022-10", true)]
    [InlineData("2014/..", "2020/..", true)]
    [InlineData("2020/..", "2014/..", false)]
    [InlineData("2014/2020", "2016/..", false)]
    [InlineData("../1991", "1930/1933", true)]
    [InlineData("../1991", "1991-12-31", true)]
    [InlineData("../1991", "1992", false)]
    [InlineData("2014/", "2022", true)]
    public void A_date_contains_another_if_it_has_all_its_days(string text, string other, bool contains)
    {
        Assert.Equal(contains, Dates.Read(text).Contains(Dates.Read(other)));
    }

    [Theory]
    [InlineData("2022-10-12/2022-10-14", "2022-10-14/2022-10-16", true)]
    [InlineData("2022-10-12/2022-10-14", "2022-10-15/2022-10-16", false)]
    [InlineData("2022", "2022-12-31/2023-01-01", true)]
    [InlineData("2022", "2023", false)]
    [InlineData("2014/..", "../2013", false)]
    [InlineData("2014/..", "../2014", true)]
    [InlineData("199X", "1999/2001", true)]
    public void Dates_overlap_if_they_have_a_day_in_common(string text, string other, bool overlap)
    {
        Assert.Equal(overlap, Dates.Read(text).Overlaps(Dates.Read(other)));
        Assert.Equal(overlap, Dates.Read(other).Overlaps(Dates.Read(text)));
    }

    [Fact]
    public void A_timeline_goes_by_first_day_then_by_length_then_by_instant_then_by_text()
    {
        string[] timeline =
        [
            "../1991",
            "/2022",
            "Y-17000",
            "-0043",
            "0000",
            "19XX",
            "199X",
            "2022-01-01",
            "2022-01",
            "2022",
            "2022~",
            "2022/2023",
            "2022/..",
            "2022-10-12/2022-10-14",
            "2022-10-14",
            "2022-10-14/2022-10-14",
            "2022-10-14T09:00:00+06:00",
            "2022-10-14T04:00:00Z",
            "2022-10-14T09:00:00+03:00",
            "2022-10-14T06:01:00Z",
            "2022-10-14T23:00:00-05:00",
            "2022-10-15T00:30:00+06:00",
            "2022-24",
            "Y17000",
        ];

        var sorted = timeline.Reverse().Select(Dates.Read).Order().Select(date => date.Text);

        Assert.Equal(timeline, sorted);
    }

    [Fact]
    public void Dates_that_are_written_alike_are_equal()
    {
        var (date, same, other) = (Dates.Read("2022-10"), Dates.Read("2022-10"), Dates.Read("2022-10~"));

        Assert.True(date == same && date.Equals((object)same) && date <= same && date >= same);
        Assert.True(date != other && !date.Equals((object?)null) && date.CompareTo(null) > 0);
        Assert.True(date < other && other > date && null < date && !(date < null));
        Assert.Equal(date.GetHashCode(), same.GetHashCode());
    }
}
