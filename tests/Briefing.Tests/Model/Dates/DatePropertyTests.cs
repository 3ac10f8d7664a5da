using System.Globalization;
using Briefing.Model.Dates;
using CsCheck;

namespace Briefing.Tests.Model.Dates;

public sealed class DatePropertyTests
{
    private static readonly DateWords Words = new(DateWords.English);

    private static readonly Gen<DateOnly> AnyDay = Gen.Int[0, DateOnly.MaxValue.DayNumber]
        .Select(DateOnly.FromDayNumber);

    private static readonly Gen<string> AnyPoint = Gen.Select(
        Gen.OneOf(
            AnyDay.Select(day => Iso(day)),
            AnyDay.Select(day => Iso(day)[..7]),
            AnyDay.Select(day => Iso(day)[..4]),
            AnyDay.Select(day => $"{Iso(day)[..3]}X"),
            AnyDay.Select(day => $"{Iso(day)[..2]}XX"),
            AnyDay.Select(day => $"{Iso(day)[..7]}-XX"),
            AnyDay.Select(day => $"{Iso(day)[..4]}-XX"),
            AnyDay.Select(day => $"{Iso(day)[..4]}-XX-XX"),
            AnyDay
                .Select(day => $"-{Iso(day)}")
                .Where(text =>
                    !text.StartsWith("-0000", StringComparison.Ordinal)
                    && !text.EndsWith("02-29", StringComparison.Ordinal)
                ),
            Gen.Select(AnyDay, Gen.Int[21, 24], (day, season) => $"{Iso(day)[..4]}-{season}"),
            Gen.Long[10_000, 999_999_999_999_999].Select(year => $"Y{year}"),
            Gen.Long[10_000, 999_999_999_999_999].Select(year => $"Y-{year}")
        ),
        Gen.OneOf("", "~", "?", "%"),
        (point, sign) => point + sign
    );

    private static readonly Gen<string> AnyDate = Gen.OneOf(
        AnyPoint,
        AnyPoint.Select(point => $"{point}/.."),
        AnyPoint.Select(point => $"../{point}"),
        AnyPoint.Select(point => $"{point}/"),
        AnyPoint.Select(point => $"/{point}"),
        Gen.Select(AnyPoint, AnyPoint, Interval),
        Gen.Select(AnyDay, Gen.Int[0, 86_399], Gen.Int[-14 * 60, 14 * 60], DateTime)
    );

    private static readonly Gen<string> AnyScrap = Gen.OneOf(
        AnyDate,
        Gen.OneOf(
            "/",
            "..",
            "X",
            "T",
            "Z",
            "~",
            "-",
            " ",
            ".",
            "–",
            "c. ",
            "since ",
            " to ",
            "Oct",
            "1990s",
            " BC",
            ":",
            "+",
            "06",
            "\0",
            "😀"
        ),
        Gen.Char.AlphaNumeric.Select(sign => sign.ToString()),
        Gen.Int[0, 99_999].Select(number => number.ToString(CultureInfo.InvariantCulture))
    );

    [Fact]
    public void Any_day_is_read_with_its_parts_and_its_number()
    {
        AnyDay.Sample(day =>
        {
            var date = Dates.Read(Iso(day));

            Assert.Equal((day.Year, day.Month, day.Day), (date.Start.Year, date.Start.Month, date.Start.Day));
            Assert.Equal(day.DayNumber, date.Earliest);
            Assert.Equal(day.DayNumber, date.Latest);
            Assert.Equal(Iso(day), date.MachineReadable);
        });
    }

    [Fact]
    public void Any_day_is_said_with_its_parts()
    {
        AnyDay.Sample(day =>
        {
            var expected =
                day.ToString("d MMMM ", CultureInfo.InvariantCulture) + day.Year.ToString(CultureInfo.InvariantCulture);

            Assert.Equal(expected, Words.Say(Dates.Read(Iso(day))));
        });
    }

    [Fact]
    public void Any_two_days_are_ordered_by_their_numbers()
    {
        Gen.Select(AnyDay, AnyDay)
            .Sample((a, b) => Assert.Equal(Math.Sign(a.CompareTo(b)), Sign(Dates.Read(Iso(a)), Dates.Read(Iso(b)))));
    }

    [Fact]
    public void Any_date_of_level_1_is_read_and_said_and_has_its_bounds_in_order()
    {
        AnyDate.Sample(text =>
        {
            var date = Dates.Read(text);

            Assert.Equal(text, date.Text);
            Assert.True(date.Earliest <= date.Latest);
            Assert.True(date.Contains(date) && date.Overlaps(date));
            Assert.DoesNotMatch("[{}]|  ", Words.Say(date));
        });
    }

    [Fact]
    public void The_order_of_any_three_dates_is_total()
    {
        Gen.Select(AnyDate, AnyDate, AnyDate)
            .Sample(
                (x, y, z) =>
                {
                    var (a, b, c) = (Dates.Read(x), Dates.Read(y), Dates.Read(z));

                    Assert.Equal(x == y, a.CompareTo(b) == 0);
                    Assert.Equal(Sign(a, b), -Sign(b, a));
                    Assert.True(!(a <= b && b <= c) || a <= c);
                }
            );
    }

    [Fact]
    public void Times_of_one_day_are_ordered_by_instant()
    {
        var anyTime = Gen.Select(Gen.Int[0, 86_399], Gen.Int[-14 * 60, 14 * 60]);
        Gen.Select(AnyDay.Where(day => day.Year is > 1 and < 9999), anyTime, anyTime)
            .Sample(
                (day, first, second) =>
                {
                    var (x, y) = (DateTime(day, first.Item1, first.Item2), DateTime(day, second.Item1, second.Item2));
                    var expected = Instant(x).CompareTo(Instant(y));

                    Assert.True(expected == 0 || Math.Sign(expected) == Sign(Dates.Read(x), Dates.Read(y)));
                }
            );
    }

    [Fact]
    public void Any_text_is_read_or_refused_within_its_bounds_and_a_suggestion_is_a_date()
    {
        Gen.OneOf(Gen.String, AnyScrap.Array[0, 5].Select(string.Concat))
            .Sample(
                text =>
                {
                    if (EdtfDate.TryParse(text, out var date, out var problem))
                    {
                        Assert.NotEmpty(Words.Say(date));
                        return;
                    }

                    Assert.InRange(problem.Start, 0, text.Length);
                    Assert.InRange(problem.Length, 0, text.Length - problem.Start);
                    Assert.True(problem.Suggestion is null || EdtfDate.TryParse(problem.Suggestion, out _, out _));
                },
                iter: 20_000
            );
    }

    [Fact]
    public void Any_text_is_a_moment_or_refused()
    {
        Gen.OneOf(Gen.String, AnyDate, AnyScrap.Array[0, 5].Select(string.Concat))
            .Sample(text =>
                Assert.Equal(
                    Moment.TryParse(text, out var moment, out var problem),
                    problem is null && moment!.Rfc3339.Length >= 20
                )
            );
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string DateTime(DateOnly day, int second, int offset)
    {
        var time = TimeOnly.MinValue.Add(TimeSpan.FromSeconds(second));
        var shift = TimeSpan.FromMinutes(Math.Abs(offset));
        var sign = offset < 0 ? '-' : '+';
        return string.Create(CultureInfo.InvariantCulture, $"{Iso(day)}T{time:HH:mm:ss}{sign}{shift:hh\\:mm}");
    }

    private static string Interval(string first, string second)
    {
        var forward = $"{first}/{second}";
        return EdtfDate.TryParse(forward, out _, out _) ? forward : $"{second}/{first}";
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static int Sign(EdtfDate a, EdtfDate b) => Math.Sign(a.CompareTo(b));
}
