using System.Diagnostics.CodeAnalysis;

namespace Briefing.Model.Dates;

/// <summary>
/// A date as an editor writes it: a day, a month, a year, a season, a decade, a time with its offset, or an interval
/// between two of them, each as certain or uncertain as it is known.
/// </summary>
/// <remarks>
/// <para>
/// The specification is the Extended Date/Time Format (EDTF) of the Library of Congress, 4 February 2019, levels 0
/// and 1, which is part of ISO 8601-2:2019: <c>2022</c>, <c>2022-10</c>, <c>2022-10-14</c>,
/// <c>2022-10-14T09:00:00+06:00</c>, <c>2022-10-12/2022-10-14</c>, <c>2022-02-24/..</c>, <c>/1991</c>,
/// <c>2022-09~</c>, <c>2022?</c>, <c>2022%</c>, <c>199X</c>, <c>19XX</c>, <c>2022-XX</c>, <c>2022-10-XX</c>,
/// <c>2022-XX-XX</c>, <c>2022-21</c>, <c>Y17000</c>, <c>-0043</c>.
/// </para>
/// <para>
/// Stricter than the specification: a time without an offset is refused, because it names no instant; so are unknown
/// digits in a year before 0. More lenient: the seconds of a time may be left out, and the ends of an interval may be
/// seasons or have unknown digits. Times in intervals are refused, as the specification says.
/// </para>
/// <para>
/// Bounds are days of the proleptic Gregorian calendar, by the clock at the place. A sign (<c>~ ? %</c>) does not
/// widen them. Seasons are the meteorological ones of the northern hemisphere: spring is March to May, and the winter
/// of 2022 is December 2022 to February 2023.
/// </para>
/// <para>Two dates are equal when they are written alike, and are ordered as on a timeline.</para>
/// </remarks>
internal sealed class EdtfDate : IEquatable<EdtfDate>, IComparable<EdtfDate>
{
    /// <summary>What <see cref="Earliest"/> is where the start is open or unknown.</summary>
    public const long OpenStart = long.MinValue;

    /// <summary>What <see cref="Latest"/> is where the end is open or unknown.</summary>
    public const long OpenEnd = long.MaxValue;

    internal EdtfDate(string text, EdtfPoint start, EdtfPoint end, bool isInterval)
    {
        Text = text;
        Start = start;
        End = end;
        IsInterval = isInterval;
    }

    /// <summary>The date as it was written.</summary>
    public string Text { get; }

    /// <summary>The start of an interval, or else the date itself.</summary>
    public EdtfPoint Start { get; }

    /// <summary>The end of an interval, or else the date itself.</summary>
    public EdtfPoint End { get; }

    /// <summary>Whether it is written with a slash. A whole month or year is no interval.</summary>
    public bool IsInterval { get; }

    /// <summary>Whether it is an interval that goes on (<c>2022-02-24/..</c>). An unknown end is not an open one.</summary>
    public bool IsOpenEnded => End.Bound == EdtfBound.Open;

    /// <summary>
    /// The first day it covers, as a day number (see <see cref="CalendarDays.NumberOf"/>), or <see cref="OpenStart"/>.
    /// </summary>
    public long Earliest => Start.First;

    /// <summary>The last day it covers, as a day number, or <see cref="OpenEnd"/>.</summary>
    public long Latest => End.Last;

    /// <summary>The signs of both ends together.</summary>
    public EdtfQualifier Qualifier => Start.Qualifier | End.Qualifier;

    /// <summary>Whether either end is only about right (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate => Qualifier.HasFlag(EdtfQualifier.Approximate);

    /// <summary>Whether either end is in doubt (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain => Qualifier.HasFlag(EdtfQualifier.Uncertain);

    /// <summary>How finely it is written; of an interval, the coarser of the ends that are dated.</summary>
    public EdtfPrecision Precision =>
        !Start.IsDated ? End.Precision
        : !End.IsDated || Start.Precision < End.Precision ? Start.Precision
        : End.Precision;

    /// <summary>
    /// The same as a value of <c>&lt;time datetime&gt;</c> (HTML Living Standard, 4.5.14), or null where HTML cannot say
    /// it: intervals, seasons, unknown digits, years outside 1 to 9999, and everything with a sign, since HTML would
    /// state it as certain.
    /// </summary>
    public string? MachineReadable => IsInterval ? null : HtmlTime.From(Start);

    /// <summary>Whether both are written alike.</summary>
    public static bool operator ==(EdtfDate? left, EdtfDate? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two are written differently.</summary>
    public static bool operator !=(EdtfDate? left, EdtfDate? right) => !(left == right);

    /// <summary>Whether the left one stands before the right one on a timeline.</summary>
    public static bool operator <(EdtfDate? left, EdtfDate? right) => Compare(left, right) < 0;

    /// <summary>Whether the left one stands before the right one on a timeline, or is the same.</summary>
    public static bool operator <=(EdtfDate? left, EdtfDate? right) => Compare(left, right) <= 0;

    /// <summary>Whether the left one stands after the right one on a timeline.</summary>
    public static bool operator >(EdtfDate? left, EdtfDate? right) => Compare(left, right) > 0;

    /// <summary>Whether the left one stands after the right one on a timeline, or is the same.</summary>
    public static bool operator >=(EdtfDate? left, EdtfDate? right) => Compare(left, right) >= 0;

    /// <summary>Reads a date. Surrounding spaces are not part of one.</summary>
    /// <param name="text">What the editor wrote; any text at all.</param>
    /// <param name="date">The date, or null where the text is none.</param>
    /// <param name="problem">What is wrong and where, or null where nothing is.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse(
        string text,
        [NotNullWhen(true)] out EdtfDate? date,
        [NotNullWhen(false)] out EdtfProblem? problem
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        date = EdtfReader.Read(text, out problem);
        if (problem is not null)
        {
            problem = DateGuess.Improve(problem, text);
        }

        return date is not null;
    }

    /// <summary>Whether all days of the other date are days of this one.</summary>
    public bool Contains(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Earliest <= other.Earliest && other.Latest <= Latest;
    }

    /// <summary>Whether the two have a day in common.</summary>
    public bool Overlaps(EdtfDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Earliest <= other.Latest && other.Earliest <= Latest;
    }

    /// <summary>
    /// The order of a timeline: by first day, then the shorter first, then a day before its times and these by instant,
    /// then by text (ordinal), so that no two different dates are level.
    /// </summary>
    public int CompareTo(EdtfDate? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Earliest.CompareTo(other.Earliest);
        order = order != 0 ? order : Latest.CompareTo(other.Latest);
        order = order != 0 ? order : Nullable.Compare(Start.Instant, other.Start.Instant);
        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }

    /// <inheritdoc/>
    public bool Equals(EdtfDate? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfDate);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    /// <summary>The date as it was written.</summary>
    public override string ToString() => Text;

    private static int Compare(EdtfDate? left, EdtfDate? right) => Comparer<EdtfDate>.Default.Compare(left, right);
}
