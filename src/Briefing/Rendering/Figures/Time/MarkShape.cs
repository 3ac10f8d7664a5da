using Briefing.Model.Dates;

namespace Briefing.Rendering.Figures.Time;

/// <summary>Decides where on a scale a mark begins and ends.</summary>
internal static class MarkShape
{
    /// <summary>What is narrower than this, in pixels, is a point.</summary>
    private const double Narrowest = 7;

    /// <summary>Where a mark begins and ends, from 0 to 1; twice the same where it is a point.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="width">How wide the scale is at least, in pixels.</param>
    public static (double From, double To) Of(TimeMark mark, TimeScale scale, double width)
    {
        var from = mark.Start == EdtfBound.Dated ? scale.At(mark.First) : 0;
        var to = mark.End == EdtfBound.Dated ? scale.At(mark.Last + 1) : 1;
        var middle = (from + to) / 2;
        return mark.IsDay || ((to - from) * width < Narrowest && !mark.GoesOn) ? (middle, middle) : (from, to);
    }
}
