using System.Text;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Data;
using IcalCalendar = Ical.Net.Calendar;
using IcalEvent = Ical.Net.CalendarComponents.CalendarEvent;

namespace Briefing.Tests.Rendering.Data;

/// <summary>Calendars, read back by Ical.Net.</summary>
public sealed class CalendarTests
{
    [Theory]
    [InlineData("2022-10-14", "2022-10-14", "2022-10-15")]
    [InlineData("2022-10-12/2022-10-14", "2022-10-12", "2022-10-15")]
    [InlineData("2022-12-31", "2022-12-31", "2023-01-01")]
    [InlineData("2024-02-28/2024-02-29", "2024-02-28", "2024-03-01")]
    public void Days_are_whole_and_end_with_the_day_after(string date, string start, string end)
    {
        var read = ReadOne(date);

        Assert.False(read.DtStart!.HasTime);
        Assert.Equal(start, Day(read.DtStart.Value));
        Assert.Equal(end, Day(read.DtEnd!.Value));
        Assert.Equal("talks", read.Summary);
        Assert.Equal("CONFIRMED", read.Status);
    }

    [Fact]
    public void A_time_is_an_instant_in_utc()
    {
        var read = ReadOne("2022-10-14T03:00:00+06:00");

        Assert.True(read.DtStart!.HasTime);
        Assert.Equal(new DateTime(2022, 10, 13, 21, 0, 0, DateTimeKind.Utc), read.DtStart.AsUtc);
        Assert.Null(read.DtEnd);
    }

    [Theory]
    [InlineData("2022-10", "2022-10-01", "2022-11-01", "talks (October 2022)")]
    [InlineData("2022-10~", "2022-10-01", "2022-11-01", "talks (about October 2022)")]
    [InlineData("2022-10-XX", "2022-10-01", "2022-11-01", "talks (a day in October 2022)")]
    [InlineData("2022-10-14?", "2022-10-14", "2022-10-15", "talks (14 October 2022 (uncertain))")]
    [InlineData("2022-02/..", "2022-02-01", "2022-03-01", "talks (since February 2022)")]
    [InlineData("2022-09/2022-10-14", "2022-09-01", "2022-10-15", "talks (September 2022 – 14 October 2022)")]
    public void What_is_not_certain_says_so_in_its_title(string date, string start, string end, string title)
    {
        var read = ReadOne(date);

        Assert.Equal(title, read.Summary);
        Assert.Equal("TENTATIVE", read.Status);
        Assert.Equal(start, Day(read.DtStart!.Value));
        Assert.Equal(end, Day(read.DtEnd!.Value));
        Assert.StartsWith("The exact date is not known", read.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022-02-24/..", "talks (since 24 February 2022)")]
    [InlineData("../2022-02-24", "talks (until 24 February 2022)")]
    [InlineData("2022-02-24/", "talks (from 24 February 2022 (end unknown))")]
    public void What_is_open_at_one_end_stands_at_the_other(string date, string title)
    {
        var read = ReadOne(date);

        Assert.Equal(title, read.Summary);
        Assert.Equal("CONFIRMED", read.Status);
        Assert.Equal("2022-02-24", Day(read.DtStart!.Value));
        Assert.Equal("2022-02-25", Day(read.DtEnd!.Value));
        Assert.Null(read.Description);
    }

    [Theory]
    [InlineData("2022")]
    [InlineData("2022-21")]
    [InlineData("199X")]
    [InlineData("2022-XX")]
    [InlineData("2022/2023-01-01")]
    [InlineData("2022/..")]
    [InlineData("-0043-03-15")]
    [InlineData("9999-12-31")]
    public void A_date_without_a_month_is_left_out(string date)
    {
        var catalogue = Of(new LinkedEvent(Made.Event("talks", date)));

        Assert.Null(Calendar.Write(catalogue));
        Assert.Null(Calendar.Write(catalogue.Events[0], catalogue));
        Assert.False(Calendar.Holds(catalogue.Events[0].Event));
    }

    [Fact]
    public void A_calendar_says_how_many_events_it_lacks()
    {
        var catalogue = Of(
            new LinkedEvent(Made.Event("a", "2022")),
            new LinkedEvent(Made.Event("b", "2022-10-14")),
            new LinkedEvent(Made.Event("c", "199X"))
        );
        var calendar = Read(Calendar.Write(catalogue)!);

        Assert.Single(calendar.Events);
        Assert.StartsWith(
            "2 events are not in",
            calendar.Properties.Get<string>("X-WR-CALDESC"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(EventStatus.Cancelled, "2022-10~", "CANCELLED")]
    [InlineData(EventStatus.Disputed, "2022-10-14", "TENTATIVE")]
    [InlineData(EventStatus.Scheduled, "2022-10-14", "CONFIRMED")]
    internal void The_status_is_the_events(EventStatus status, string date, string expected)
    {
        var happening = new Event
        {
            Id = "talks",
            Place = default,
            Name = "talks",
            Date = Made.Date(date),
            Status = status,
        };
        var catalogue = Of(new LinkedEvent(happening));

        Assert.Equal(expected, Read(Calendar.Write(catalogue)!).Events.Single().Status);
    }

    [Fact]
    public void All_that_is_known_of_an_event_is_there()
    {
        var catalogue = Samples.Full(baseAddress: Samples.Base);
        var read = Read(Calendar.Write(catalogue.Events[2], catalogue)!).Events.Single();

        Assert.Equal("talks", read.Summary);
        Assert.Equal("place", read.Location);
        Assert.Equal(-51.13, read.GeographicLocation!.Latitude);
        Assert.Equal(71.4304, read.GeographicLocation.Longitude);
        Assert.Equal(new Uri("https://example.org/talks/events/talks/"), read.Url);
        Assert.Equal("TRANSPARENT", read.Transparency);
        Assert.Equal("date note\n\nThey met.\n\nprose\n\nWith Ana Lopes, Norway.", read.Description);
        Assert.Equal(new DateTime(2022, 10, 21, 3, 30, 0, DateTimeKind.Utc), read.DtStamp!.AsUtc);
    }

    [Fact]
    public void Nasty_words_come_back_as_they_were()
    {
        foreach (var words in Nasty.Words.Append(Nasty.Long))
        {
            var happening = Made.Event("talks", "2022-10-14", $"a{words}");
            var read = Read(Calendar.Write(Of(new LinkedEvent(happening)))!).Events.Single();

            Assert.Equal(WithoutControls($"a{words}"), read.Summary);
        }
    }

    [Fact]
    public void Lines_end_with_cr_lf_and_have_75_octets_at_most()
    {
        var bytes = Calendar.Write(Samples.Full(label => label + Nasty.All + Nasty.Long, Samples.Base))!;
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        var lines = text.Split("\r\n");

        Assert.Equal("", lines[^1]);
        Assert.DoesNotContain('\n', string.Concat(lines));
        Assert.DoesNotContain('\r', string.Concat(lines));
        Assert.All(lines, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Contains(lines, line => Encoding.UTF8.GetByteCount(line) == 75);
    }

    [Fact]
    public void An_identifier_stays_when_the_site_is_built_for_another_address()
    {
        var brief = new LinkedBrief(Made.Brief() with { Url = "https://example.org/talks/" });
        var here = Of(new LinkedEvent(Made.Event("talks", "2022-10-14"))) with { Brief = brief };
        var preview = here with { BaseAddress = new Uri("https://preview.example.net/") };

        Assert.Equal(Uid(here), Uid(preview));
        Assert.NotEqual(Uid(here), Uid(here with { Brief = new LinkedBrief(Made.Brief("Another")) }));
    }

    [Fact]
    public void Without_a_date_of_the_briefing_the_stamp_is_the_events_own_day()
    {
        var read = ReadOne("2022-10-14");

        Assert.Equal(new DateTime(2022, 10, 14, 0, 0, 0, DateTimeKind.Utc), read.DtStamp!.AsUtc);
    }

    [Fact]
    public void The_calendar_of_this_repository_can_be_read()
    {
        var catalogue = SeedCatalogue.Read();
        var calendar = Read(Calendar.Write(catalogue)!);

        Assert.Equal(catalogue.Events.Count(linked => Calendar.Holds(linked.Event)), calendar.Events.Count);
        Assert.Equal(calendar.Events.Count, calendar.Events.Select(read => read.Uid).Distinct().Count());
    }

    private static IcalEvent ReadOne(string date)
    {
        var catalogue = Of(new LinkedEvent(Made.Event("talks", date)));
        return Assert.Single(Read(Calendar.Write(catalogue.Events[0], catalogue)!).Events);
    }

    private static Catalogue Of(params LinkedEvent[] events) =>
        new() { Brief = new LinkedBrief(Made.Brief()), Events = [.. events] };

    private static string? Uid(Catalogue catalogue) => Read(Calendar.Write(catalogue)!).Events.Single().Uid;

    private static IcalCalendar Read(byte[] bytes) => IcalCalendar.Load(Encoding.UTF8.GetString(bytes))!;

    private static string Day(DateTime day) =>
        day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string WithoutControls(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").Where(sign => !char.IsControl(sign) || sign is '\n' or '\t'));
}
