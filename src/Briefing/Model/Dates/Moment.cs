using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Briefing.Model.Dates;

/// <summary>
/// A day, or a time with its offset: what <c>published</c>, <c>updated</c> and <c>embargo</c> want, where a month or an
/// interval says too little.
/// </summary>
/// <remarks>
/// Written as in <see cref="EdtfDate"/>: <c>2022-10-14</c> or <c>2022-10-14T09:00:00+06:00</c>, of the years 1 to 9999.
/// </remarks>
internal sealed class Moment : IEquatable<Moment>
{
    private Moment(EdtfDate date, DateTimeOffset instant)
    {
        Date = date;
        Instant = instant;
    }

    /// <summary>The same as a date, for saying and for the timeline.</summary>
    public EdtfDate Date { get; }

    /// <summary>
    /// The instant. A day without a time stands for its midnight in UTC: the date is the same wherever it is read as
    /// UTC, and never the day before.
    /// </summary>
    public DateTimeOffset Instant { get; }

    /// <summary>Whether no time was written.</summary>
    public bool IsDateOnly => Date.Start.Time is null;

    /// <summary>
    /// The instant as feeds want it (RFC 3339, as in Atom, RFC 4287 3.3): <c>2022-10-14T09:00:00+06:00</c>;
    /// <c>2022-10-14T00:00:00Z</c> for a day without a time.
    /// </summary>
    public string Rfc3339 =>
        string.Create(CultureInfo.InvariantCulture, $"{Instant:yyyy-MM-ddTHH:mm:ss}{HtmlTime.Offset(Instant.Offset)}");

    /// <summary>Reads a day or a time with its offset.</summary>
    /// <param name="text">What the editor wrote; any text at all.</param>
    /// <param name="moment">The moment, or null where the text is none.</param>
    /// <param name="problem">What is wrong and where, or null where nothing is.</param>
    /// <returns>Whether the text is a moment.</returns>
    public static bool TryParse(
        string text,
        [NotNullWhen(true)] out Moment? moment,
        [NotNullWhen(false)] out EdtfProblem? problem
    )
    {
        moment = null;
        if (EdtfDate.TryParse(text, out var date, out problem))
        {
            moment = From(date, out problem);
        }

        return moment is not null;
    }

    /// <summary>Reads a time with its offset, as <c>embargo</c> wants it: a day alone is refused.</summary>
    /// <param name="text">What the editor wrote; any text at all.</param>
    /// <param name="moment">The moment, or null where the text is none.</param>
    /// <param name="problem">What is wrong and where, or null where nothing is.</param>
    /// <returns>Whether the text is a moment with a time.</returns>
    public static bool TryParseWithTime(
        string text,
        [NotNullWhen(true)] out Moment? moment,
        [NotNullWhen(false)] out EdtfProblem? problem
    )
    {
        if (TryParse(text, out moment, out problem) && moment.IsDateOnly)
        {
            problem = new(
                "a day alone is not enough here: add the time and its offset, such as T09:00:00+06:00",
                0,
                text.Length
            );
            moment = null;
        }

        return moment is not null;
    }

    /// <inheritdoc/>
    public bool Equals(Moment? other) => other is not null && Date == other.Date;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Moment);

    /// <inheritdoc/>
    public override int GetHashCode() => Date.GetHashCode();

    /// <summary>The moment as it was written.</summary>
    public override string ToString() => Date.Text;

    private static Moment? From(EdtfDate date, out EdtfProblem? problem)
    {
        problem = WhyNone(date);
        return problem is null ? new Moment(date, InstantOf(date.Start)) : null;
    }

    private static EdtfProblem? WhyNone(EdtfDate date)
    {
        var message =
            date.IsInterval ? "one day is wanted here, not an interval"
            : date.Qualifier != EdtfQualifier.None ? "an exact day is wanted here: leave out the sign at the end"
            : date.Precision < EdtfPrecision.Day || date.Start.HasUnknownDigits
                ? "a whole day is wanted here: 2022-10-14, or 2022-10-14T09:00:00+06:00"
            : IsOutside(date.Start) ? "a day of the years 1 to 9999 is wanted here"
            : null;
        return message is null ? null : new(message, 0, date.Text.Length);
    }

    private static bool IsOutside(EdtfPoint point)
    {
        var seconds = point.Instant ?? point.First * 86_400;
        return point.Year is < 1 or > 9999
            || seconds < 0
            || seconds > DateTime.MaxValue.Ticks / TimeSpan.TicksPerSecond;
    }

    private static DateTimeOffset InstantOf(EdtfPoint point) =>
        new(DateOnly.FromDayNumber((int)point.First), point.Time ?? TimeOnly.MinValue, point.Offset ?? TimeSpan.Zero);
}
