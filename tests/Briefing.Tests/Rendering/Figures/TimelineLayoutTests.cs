using Briefing.Model.Dates;
using Briefing.Rendering.Figures.Time;
using Briefing.Rendering.Themes;

namespace Briefing.Tests.Rendering.Figures;

public sealed class TimelineLayoutTests
{
    private static readonly TimeAxis Axis = new(
        new TimeWords(new Strings("en", DateWords.English, () => DateWords.English), new DateWords(DateWords.English))
    );

    public static TheoryData<int, bool> Samples =>
        [
            .. Enumerable
                .Range(1, 25)
                .SelectMany(seed => new[] { new TheoryDataRow<int, bool>(seed, true), new(seed, false) }),
        ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void No_label_and_no_mark_touches_another(int seed, bool wide)
    {
        var format = Format(wide);
        var boxes = Place(seed, format).Marks.Select(mark => BoxOf(mark, format)).ToList();

        foreach (var (box, i) in boxes.Select((box, i) => (box, i)))
        {
            Assert.DoesNotContain(boxes.Skip(i + 1), other => Overlap(box, other));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Nothing_touches_where_there_is_more_room_either(int seed, bool wide)
    {
        var format = Format(wide);
        var boxes = Place(seed, format).Marks.Select(mark => BoxOf(mark, format, wider: 1.7)).ToList();

        foreach (var (box, i) in boxes.Select((box, i) => (box, i)))
        {
            Assert.DoesNotContain(boxes.Skip(i + 1), other => Overlap(box, other));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Nothing_stands_outside(int seed, bool wide)
    {
        var format = Format(wide);
        var placed = Place(seed, format);

        Assert.All(
            placed.Marks,
            mark =>
            {
                Assert.InRange(mark.Label.Left, 0, format.Width);
                Assert.InRange(mark.Label.Right, 0, format.Width + 0.01);
                Assert.InRange(mark.Top + mark.Label.Height, 0, placed.Height);
            }
        );
    }

    [Fact]
    public void Distances_are_true_to_scale()
    {
        var placed = Place(["2022-01-01", "2022-02-01", "2022-03-04", "2022-06-05"]);
        var places = placed.Marks.Select(mark => mark.From).ToList();

        Assert.Equal(1, (places[2] - places[1]) / (places[1] - places[0]), 9);
        Assert.Equal(3, (places[3] - places[2]) / (places[1] - places[0]), 9);
    }

    [Fact]
    public void An_open_end_reaches_the_edge() => Assert.Equal(1, Place(["2022-01-01/..", "2022-06-05"]).Marks[0].To);

    [Fact]
    public void The_same_events_are_placed_the_same()
    {
        var format = TimelineFormat.Wide;

        Assert.Equal(Places(Place(3, format)), Places(Place(3, format)));
    }

    [Theory]
    [InlineData("2022-10-12", "2022-10-14")]
    [InlineData("2022-02-24", "2022-10-14")]
    [InlineData("1930", "2022-10-14")]
    [InlineData("-0500", "2022")]
    [InlineData("Y-100000", "2022")]
    public void An_axis_says_two_dates_or_more_and_none_touches_another(string from, string to)
    {
        var ticks = Place([from, to]).Ticks;

        Assert.InRange(ticks.Length, 2, 40);
        Assert.All(
            ticks.Zip(ticks.Skip(1)),
            pair => Assert.True((pair.Second.At - pair.First.At) * TimelineFormat.Wide.Width > 20)
        );
    }

    private static PlacedStretch Place(int seed, TimelineFormat format) =>
        new TimelineLayout(Axis, format).Place(new Stretch([.. Entries.Random(seed, 40)]));

    private static PlacedStretch Place(string[] dates) =>
        new TimelineLayout(Axis, TimelineFormat.Wide).Place(new Stretch([.. dates.Select(date => Entries.Of(date))]));

    private static TimelineFormat Format(bool wide) => wide ? TimelineFormat.Wide : TimelineFormat.Narrow;

    private static IEnumerable<(string, double, double, double)> Places(PlacedStretch placed) =>
        placed.Marks.Select(mark => (mark.Entry.Id, mark.From, mark.To, mark.Top));

    // Words keep their width where the ground is wider; only the places they hang on move.
    private static (double Left, double Right, double Top, double Bottom) BoxOf(
        PlacedMark mark,
        TimelineFormat format,
        double wider = 1
    )
    {
        var (label, width) = (mark.Label, format.Width);
        var before = (label.At * width) - label.Left;
        var behind = label.Right - (label.At * width);
        var at = label.At * width * wider;
        var left = Math.Min(label.Ends || label.Above ? at - before : at, mark.From * width * wider);
        var right = Math.Max(label.Ends ? at : at + behind, mark.To * width * wider);
        return (left, right, mark.Top, mark.Top + label.Height);
    }

    private static bool Overlap(
        (double Left, double Right, double Top, double Bottom) a,
        (double Left, double Right, double Top, double Bottom) b
    ) => a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;
}
