namespace Briefing.Model.Dates;

/// <summary>How finely a date is written, coarsest first, so that values can be compared.</summary>
/// <remarks>
/// The precision is the one the editor meant: <c>2022-XX</c> is a month nobody knows, so it has
/// <see cref="Month"/> precision, whereas <c>2022</c> is a whole year.
/// </remarks>
internal enum EdtfPrecision
{
    /// <summary><c>19XX</c>: a year whose last two digits are not known.</summary>
    Century,

    /// <summary><c>199X</c>: a year whose last digit is not known.</summary>
    Decade,

    /// <summary><c>2022</c>, <c>Y17000</c>.</summary>
    Year,

    /// <summary><c>2022-21</c>: spring 2022.</summary>
    Season,

    /// <summary><c>2022-10</c>, or <c>2022-XX</c> where the month is not known.</summary>
    Month,

    /// <summary><c>2022-10-14</c>, or <c>2022-10-XX</c> and <c>2022-XX-XX</c> where the day is not known.</summary>
    Day,

    /// <summary><c>2022-10-14T09:00:00+06:00</c>.</summary>
    Time,
}
