namespace Briefing.Drafting.Events;

/// <summary>A date or a stretch of time in a text.</summary>
/// <param name="First">Its first or only date.</param>
/// <param name="Last">Its last date; none where it is no stretch.</param>
/// <param name="IsOpen">Whether it goes on: <c>since February</c>.</param>
/// <param name="Start">Offset in the paragraph, the preposition included.</param>
/// <param name="End">Offset after it.</param>
internal sealed record DateStretch(DatePoint First, DatePoint? Last, bool IsOpen, int Start, int End)
{
    /// <summary>Whether the text leaves the year out.</summary>
    public bool LacksYear => First.LacksYear && Last?.Year is null;

    /// <summary>In EDTF.</summary>
    public string ToEdtf(int year)
    {
        var first = First.ToEdtf(First.Year ?? Last?.Year ?? year);
        return IsOpen ? $"{first}/.."
            : Last is null ? first
            : $"{first}/{Last.ToEdtf(Last.Year ?? First.Year ?? year)}";
    }
}
