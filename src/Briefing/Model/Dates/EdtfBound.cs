namespace Briefing.Model.Dates;

/// <summary>What stands at one end of an interval.</summary>
internal enum EdtfBound
{
    /// <summary>A date. Always so for a date that is no interval.</summary>
    Dated,

    /// <summary><c>..</c>: there is no end, as with something that still goes on.</summary>
    Open,

    /// <summary>Nothing before or after the slash: there is an end, but nobody knows when.</summary>
    Unknown,
}
