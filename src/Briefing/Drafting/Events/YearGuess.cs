using Briefing.Drafting.Language;

namespace Briefing.Drafting.Events;

/// <summary>The year of dates that a text gives without one.</summary>
/// <param name="published">When the text was published.</param>
/// <param name="stated">The year that the text states; used where nothing is known of when it was published.</param>
internal sealed class YearGuess(DateOnly? published, int? stated)
{
    private const int HalfYear = 183;

    /// <summary>What the year is inferred from.</summary>
    public string Reason => published is null ? "the year that the text states elsewhere" : "the day of publication";

    /// <summary>The year that most of a text's dates state, the first of several.</summary>
    public static YearGuess Of(IEnumerable<ReadParagraph> paragraphs, DateOnly? published)
    {
        if (published is not null)
        {
            return new YearGuess(published, stated: null);
        }

        var years = paragraphs
            .SelectMany(paragraph => DateFinder.In(paragraph, published))
            .Where(date => date.First.Month > 0 || date.Last?.Month > 0)
            .Select(date => date.First.Year ?? date.Last?.Year)
            .OfType<int>();
        return new YearGuess(
            published: null,
            years.GroupBy(year => year).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key
        );
    }

    /// <summary>The year; none where nothing is known.</summary>
    public int? For(DatePoint date, bool isAhead)
    {
        if (published is not { } day)
        {
            return stated;
        }

        var then = new DateOnly(day.Year, Math.Max(1, date.Month), 1).AddDays(Math.Max(0, Math.Min(date.Day, 28) - 1));
        var distance = then.DayNumber - day.DayNumber;
        return distance > (isAhead ? 2 * HalfYear : 31) ? day.Year - 1
            : isAhead && distance < -31 ? day.Year + 1
            : day.Year;
    }
}
