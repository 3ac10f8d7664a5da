using Briefing.Rendering.Figures.Time;

namespace Briefing.Tests.Rendering.Figures;

public sealed class StretchesTests
{
    [Fact]
    public void What_would_be_squeezed_beside_a_long_gap_gets_a_scale_of_its_own()
    {
        var stretches = Of("1930~/1933~", "2022-09-14", "2022-10", "2022-10-14");

        Assert.Equal([1, 3], stretches.Select(stretch => stretch.Entries.Length));
    }

    [Fact]
    public void What_is_spread_evenly_stays_on_one_scale() =>
        Assert.Single(Of("1990", "1995", "2000", "2004", "2010", "2015"));

    [Fact]
    public void What_lasts_across_a_gap_fills_it() =>
        Assert.Single(Of("1930/2021", "1931-01-01", "2022-09-14", "2022-10-14"));

    [Fact]
    public void Two_events_far_apart_stay_on_one_scale_which_shows_how_far() =>
        Assert.Single(Of("1930-01-01", "2022-10-14"));

    [Fact]
    public void There_are_never_more_than_four()
    {
        int[] years = [1000, 1900, 1990, 1999, 2000];

        Assert.Equal(4, Of([.. years.SelectMany(year => new[] { $"{year}-01-01", $"{year}-01-02" })]).Count);
    }

    [Fact]
    public void No_event_is_lost_and_their_order_is_kept()
    {
        string[] dates = ["0800-12-25", "1930~/1933~", "2022-09-14", "2022-10", "2022-10-14", "2022-10-15/.."];

        Assert.Equal(dates, Of(dates).SelectMany(stretch => stretch.Entries).Select(entry => entry.Id));
    }

    private static IReadOnlyList<Stretch> Of(params string[] dates) =>
        Stretches.Of(dates.Select(date => Entries.Of(date)));
}
