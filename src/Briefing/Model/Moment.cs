namespace Briefing.Model;

/// <summary>A day, or a moment with its offset from UTC.</summary>
/// <param name="Value">The moment; a day is its midnight in UTC, so that it never shows as the day before.</param>
/// <param name="HasTime">Whether a time was written.</param>
internal readonly record struct Moment(DateTimeOffset Value, bool HasTime);
