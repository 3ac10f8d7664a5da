using System.Globalization;
using Briefing.Drafting.Language;
using Briefing.Model.Dates;

namespace Briefing.Drafting.Events;

/// <summary>Finds dates in English text.</summary>
internal sealed class DateFinder
{
    private static readonly string[] Weekdays =
    [
        "Sunday",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
    ];

    private readonly ReadParagraph _paragraph;
    private readonly DateOnly? _published;

    private DateFinder(ReadParagraph paragraph, DateOnly? published)
    {
        _paragraph = paragraph;
        _published = published;
    }

    /// <summary>The dates of a paragraph, in order, without overlap.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="published">The day that "yesterday" and "on Tuesday" are counted from.</param>
    public static IReadOnlyList<DateStretch> In(ReadParagraph paragraph, DateOnly? published)
    {
        var finder = new DateFinder(paragraph, published);
        var found = new List<DateStretch>();
        for (var at = 0; at < paragraph.Tokens.Length; )
        {
            if (finder.StretchAt(at) is { } stretch)
            {
                found.Add(stretch.Found);
                at = stretch.Next;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    private string Word(int at) => at >= 0 && at < _paragraph.Tokens.Length ? _paragraph.Tokens[at].Text : "";

    private bool Is(int at, params ReadOnlySpan<string> words) => words.Contains(Word(at).ToLowerInvariant());

    private (DateStretch Found, int Next)? StretchAt(int at)
    {
        if (PointAt(at) is not { } first)
        {
            return null;
        }

        var lead = Is(at - 1, "the") ? at - 2 : at - 1;
        var start = Is(lead, "on", "in", "since", "by", "until", "between", "from", "during")
            ? _paragraph.Tokens[lead].Start
            : first.Point.Start;
        var isJoined =
            Is(first.Next, "–", "-", "—")
            || (Is(first.Next, "to", "until", "till", "through") && Is(lead, "from"))
            || (Is(first.Next, "and") && Is(lead, "between", "on"));
        if (isJoined && PointAt(first.Next + 1) is { } last)
        {
            return (new DateStretch(first.Point, last.Point, IsOpen: false, start, last.Point.End), last.Next);
        }

        if (first.Until is { } until)
        {
            var firstDay = first.Point with { Day = until };
            return (new DateStretch(firstDay, first.Point, IsOpen: false, start, first.Point.End), first.Next);
        }

        return (new DateStretch(first.Point, Last: null, Is(lead, "since"), start, first.Point.End), first.Next);
    }

    // Until: the first day of "12-14 October" or "October 12-14", whose last day is then the point's.
    private (DatePoint Point, int Next, int? Until)? PointAt(int at)
    {
        if (RelativeAt(at) is { } relative)
        {
            return (relative, at + 1, null);
        }

        if (IsoAt(at) is { } iso)
        {
            return (iso, at + 1, null);
        }

        return DayFirst(at) ?? MonthFirst(at) ?? YearAt(at);
    }

    private (DatePoint Point, int Next, int? Until)? DayFirst(int at)
    {
        if (DayIn(Word(at)) is not { } day)
        {
            return null;
        }

        var (next, until) = (at + 1, (int?)null);
        if (Is(next, "–", "-", "—", "to", "and") && DayIn(Word(next + 1)) is { } second)
        {
            (day, until, next) = (second, day, next + 2);
        }
        else if (Word(at).Split('-', '–') is [var one, var two] && DayIn(one) is { } from && DayIn(two) is { } to)
        {
            (day, until) = (to, from);
        }

        next += Is(next, "of") ? 1 : 0;
        if (MonthIn(next) is not { } month)
        {
            return null;
        }

        return WithYear(at, next + 1, month, day, until);
    }

    private (DatePoint Point, int Next, int? Until)? MonthFirst(int at)
    {
        if (MonthIn(at) is not { } month)
        {
            return null;
        }

        var next = at + 1 + (Word(at + 1) == "." ? 1 : 0);
        if (Word(next).Split('-', '–') is [var one, var two] && DayIn(one) is { } from && DayIn(two) is { } to)
        {
            return WithYear(at, next + 1, month, to, from);
        }

        if (DayIn(Word(next)) is not { } day)
        {
            var isMonth =
                Is(at - 1, "in", "since", "last", "by", "until", "of", "during", "early", "late", "mid", "and", "from")
                || YearIn(Word(next)) is not null;
            return isMonth ? WithYear(at, next, month, 0, null) : null;
        }

        if (
            Is(next + 1, "–", "-", "—", "to", "and")
            && DayIn(Word(next + 2)) is { } last
            && MonthIn(next + 3) is null
            && Is(next + 1, "–", "-", "—", "to")
        )
        {
            return WithYear(at, next + 3, month, last, day);
        }

        return WithYear(at, next + 1, month, day, null);
    }

    private (DatePoint Point, int Next, int? Until) WithYear(int at, int next, int month, int day, int? until)
    {
        next += Word(next) == "." && YearIn(Word(next + 1)) is not null ? 1 : 0;
        var comma = Word(next) == "," ? 1 : 0;
        var year = YearIn(Word(next + comma));
        next += year is null ? 0 : comma + 1;
        var tokens = _paragraph.Tokens;
        return (new DatePoint(year, month, day, tokens[at].Start, tokens[next - 1].WordEnd), next, until);
    }

    private (DatePoint Point, int Next, int? Until)? YearAt(int at)
    {
        var year = YearIn(Word(at));
        var isYear =
            year is not null
            && Is(at - 1, "in", "since", "by", "until", "during", "early", "late", "of", "and", "from", "to");
        return isYear && (Is(at - 1, "in", "since", "during") || Is(at - 2, "between", "from"))
            ? (new DatePoint(year, 0, 0, _paragraph.Tokens[at].Start, _paragraph.Tokens[at].WordEnd), at + 1, null)
            : null;
    }

    private DatePoint? IsoAt(int at) =>
        Word(at) is { Length: 10 } word
        && word[4] == '-'
        && DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DatePoint(day.Year, day.Month, day.Day, _paragraph.Tokens[at].Start, _paragraph.Tokens[at].End)
            : null;

    private DatePoint? RelativeAt(int at)
    {
        if (_published is not { } today)
        {
            return null;
        }

        var day = Word(at).ToLowerInvariant() switch
        {
            "yesterday" => today.AddDays(-1),
            "today" => today,
            "tomorrow" => today.AddDays(1),
            _ => Weekday(at, today),
        };
        return day is { } found
            ? new DatePoint(found.Year, found.Month, found.Day, _paragraph.Tokens[at].Start, _paragraph.Tokens[at].End)
            : null;
    }

    // The last such day before the text was published; the next one where the sentence looks ahead.
    private DateOnly? Weekday(int at, DateOnly today)
    {
        var weekday = Array.IndexOf(Weekdays, Word(at));
        if (
            weekday < 0
            || MonthIn(at + 1) is not null
            || DayIn(Word(at + 1)) is not null
            || (Word(at + 1) == "," && (MonthIn(at + 2) ?? DayIn(Word(at + 2))) is not null)
        )
        {
            return null;
        }

        var (start, end) = _paragraph.SentenceAt(_paragraph.Tokens[at].Start);
        if (Is(at - 1, "next") || Outlook.IsAhead(_paragraph.Text[start..end]))
        {
            var ahead = (weekday - (int)today.DayOfWeek + 7) % 7;
            return today.AddDays(ahead == 0 && Is(at - 1, "next") ? 7 : ahead);
        }

        return today.AddDays(-(((int)today.DayOfWeek - weekday + 7) % 7));
    }

    private int? MonthIn(int at)
    {
        var word = Word(at);
        var isName =
            word.Length >= 3
            && char.IsUpper(word[0])
            && (
                word.Length == 3
                || word is "Sept"
                || EnglishMonths.Find(word) is > 0 and var found && EnglishMonths.Name(found).Length == word.Length
            );
        var month = isName ? EnglishMonths.Find(word) : 0;
        return month == 0 ? null : month;
    }

    private static int? DayIn(string word)
    {
        var digits = word.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
        return
            digits.Length is 1 or 2
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && day is >= 1 and <= 31
            ? day
            : null;
    }

    private static int? YearIn(string word) =>
        word.Length == 4
        && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= 1500 and <= 2199
            ? year
            : null;
}
