namespace Briefing.Drafting.Events;

/// <summary>A date as a text gives it, with what it leaves out.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">From 1 to 12; 0 where there is none.</param>
/// <param name="Day">From 1; 0 where there is none.</param>
/// <param name="Start">Offset in the paragraph.</param>
/// <param name="End">Offset after it.</param>
internal sealed record DatePoint(int? Year, int Month, int Day, int Start, int End)
{
    /// <summary>Whether it is a day or month without its year.</summary>
    public bool LacksYear => Year is null;

    /// <summary>Whether it is nothing but a year.</summary>
    public bool IsYear => Month == 0;

    /// <summary>In EDTF, with the year that the text leaves out.</summary>
    public string ToEdtf(int year) =>
        (Month, Day) switch
        {
            (0, _) => $"{year:0000}",
            (_, 0) => $"{year:0000}-{Month:00}",
            _ => $"{year:0000}-{Month:00}-{Day:00}",
        };
}
