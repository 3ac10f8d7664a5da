using System.Collections.Immutable;
using Briefing.Model.Dates;
using Briefing.Rendering.Figures.Drawing;

namespace Briefing.Rendering.Figures.Time;

/// <summary>Says dates along a scale, as many as have room: days, months or years, at round distances.</summary>
internal sealed class TimeAxis(TimeWords words)
{
    /// <summary>The size of what is said, in pixels.</summary>
    public const double Size = 12;

    private const double Air = 12;

    private static readonly (EdtfPrecision Unit, long Step)[] Steps =
    [
        (EdtfPrecision.Day, 1),
        (EdtfPrecision.Day, 7),
        (EdtfPrecision.Day, 14),
        (EdtfPrecision.Month, 1),
        (EdtfPrecision.Month, 3),
        (EdtfPrecision.Month, 6),
        .. YearSteps(),
    ];

    /// <summary>The ticks of a scale.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="width">How wide it is at least, in pixels.</param>
    public ImmutableArray<Tick> Of(TimeScale scale, double width)
    {
        ImmutableArray<Tick> best = [];
        foreach (var (unit, step) in Steps.Reverse())
        {
            var days =
                unit == EdtfPrecision.Day ? step
                : unit == EdtfPrecision.Month ? step * 30.4
                : step * 365.2;
            if (scale.Days / days > width / 20)
            {
                break;
            }

            var ticks = Ticks(scale, unit, step, width);
            if (!Fit(ticks, width))
            {
                break;
            }

            best = ticks;
        }

        return best;
    }

    private ImmutableArray<Tick> Ticks(TimeScale scale, EdtfPrecision unit, long step, double width)
    {
        var ticks = ImmutableArray.CreateBuilder<Tick>();
        foreach (var day in Days(scale, unit, step))
        {
            var said = words.OnAxis(day, unit, isFirst: ticks.Count == 0);
            var at = scale.At(day.Number);
            ticks.Add(new Tick(day.Number, at, said, (at * width) + TextWidth.Of(said, Size) > width));
        }

        return ticks.ToImmutable();
    }

    private static bool Fit(ImmutableArray<Tick> ticks, double width)
    {
        var (end, before) = (double.MinValue, "");
        foreach (var tick in ticks)
        {
            var said = TextWidth.Of(tick.Words, Size);
            var left = (tick.At * width) - (tick.Ends ? said : 0);
            if (left < end || tick.Words == before)
            {
                return false;
            }

            (end, before) = (left + said + Air, tick.Words);
        }

        return true;
    }

    private static IEnumerable<CalendarDay> Days(TimeScale scale, EdtfPrecision unit, long step)
    {
        var first = CalendarDay.Of((long)Math.Ceiling(scale.First));
        return (
            unit switch
            {
                EdtfPrecision.Day => EachMonth(first, 1).SelectMany(month => OfMonth(month, (int)step)),
                EdtfPrecision.Month => EachMonth(
                    first with
                    {
                        Month = first.Month - ((first.Month - 1) % (int)step),
                    },
                    step
                ),
                _ => EachYear(first.Year - (((first.Year % step) + step) % step), step),
            }
        )
            .SkipWhile(day => day.Number < scale.First)
            .TakeWhile(day => day.Number < scale.End);
    }

    private static IEnumerable<CalendarDay> EachYear(long year, long step)
    {
        for (; ; year += step)
        {
            yield return new CalendarDay(year, 1, 1);
        }
    }

    private static IEnumerable<CalendarDay> EachMonth(CalendarDay start, long step)
    {
        for (var at = start with { Day = 1 }; ; )
        {
            yield return at;
            var month = at.Month + (int)step;
            at = new CalendarDay(at.Year + ((month - 1) / 12), ((month - 1) % 12) + 1, 1);
        }
    }

    // Every day, or the 1st, 8th, 15th and 22nd, or the 1st and 15th.
    private static IEnumerable<CalendarDay> OfMonth(CalendarDay month, int step) =>
        Enumerable
            .Range(1, step == 1 ? CalendarDays.InMonth(month.Year, month.Month) : 28)
            .Where(day => (day - 1) % step == 0)
            .Select(day => month with { Day = day });

    private static IEnumerable<(EdtfPrecision Unit, long Step)> YearSteps()
    {
        for (long step = 1; step <= 1_000_000_000_000_000; step *= 10)
        {
            yield return (EdtfPrecision.Year, step);
            yield return (EdtfPrecision.Year, step * 2);
            yield return (EdtfPrecision.Year, step * 5);
        }
    }
}
