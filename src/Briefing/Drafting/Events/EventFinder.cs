using Briefing.Drafting.Actors;
using Briefing.Drafting.Language;
using Briefing.Model.Dates;
using Briefing.Model.Texts;

namespace Briefing.Drafting.Events;

/// <summary>Makes events of dated sentences, and says when quotes were said.</summary>
internal sealed class EventFinder
{
    private const int TitleLength = 76;

    private readonly Cast _cast;
    private readonly YearGuess _years;
    private readonly DateOnly? _published;

    /// <summary>Gets ready to read a text.</summary>
    public EventFinder(Cast cast, YearGuess years, DateOnly? published)
    {
        _cast = cast;
        _years = years;
        _published = published;
    }

    /// <summary>Sentences whose date cannot be told, because no year is known.</summary>
    public List<string> WithoutYear { get; } = [];

    /// <summary>The events of a paragraph.</summary>
    public IEnumerable<EventDraft> In(ReadParagraph paragraph)
    {
        if (Headings.Has(paragraph))
        {
            yield break;
        }

        foreach (var group in Dates(paragraph).GroupBy(date => paragraph.SentenceAt(date.First.Start)))
        {
            var date =
                group.FirstOrDefault(one => one.First.Day > 0)
                ?? group.FirstOrDefault(one => !one.First.IsYear)
                ?? group.First();
            if (Make(paragraph, group.Key, date) is { } made)
            {
                yield return made;
            }
        }
    }

    /// <summary>When words in a sentence were said; none where it does not say.</summary>
    public string? Said(ReadParagraph paragraph, int offset)
    {
        var sentence = paragraph.SentenceAt(offset);
        var date = Dates(paragraph)
            .FirstOrDefault(one =>
                paragraph.SentenceAt(one.First.Start) == sentence && !one.First.IsYear && !one.IsOpen
            );
        return date is null || YearOf(date, paragraph, sentence) is not { } year ? null : EdtfOf(date, year);
    }

    // "LIMA, October 2, 2021 - Peru has": that day the text was sent, and nothing else happened.
    private static bool IsDateline(ReadOnlySpan<char> before)
    {
        var hasCapitals = false;
        foreach (var letter in before)
        {
            hasCapitals |= char.IsUpper(letter);
            if (char.IsLower(letter))
            {
                return false;
            }
        }

        return hasCapitals && before.Length > 3;
    }

    // None for a day that no calendar has: a text may say "February 30".
    private static string? EdtfOf(DateStretch date, int year) =>
        EdtfDate.TryParse(date.ToEdtf(year), out var edtf, out _) ? edtf.Text : null;

    private IEnumerable<DateStretch> Dates(ReadParagraph paragraph) =>
        DateFinder
            .In(paragraph, _published)
            .Where(date =>
                !IsDateline(paragraph.Text.AsSpan(0, date.First.Start))
                && !paragraph.Marked.Any(words => words.Start <= date.First.Start && date.First.Start < words.End)
            );

    private EventDraft? Make(ReadParagraph paragraph, (int Start, int End) sentence, DateStretch date)
    {
        var text = paragraph.Text[sentence.Start..sentence.End];
        var places = _cast
            .In(paragraph.Number)
            .Where(mention =>
                IsIn(sentence, mention) && mention.Sighting is { Kind: SightingKind.Place, Country: not null }
            )
            .ToList();
        if (IsOfSaying(paragraph, sentence, date, places.Count > 0))
        {
            return null;
        }

        if (YearOf(date, paragraph, sentence) is not { } year)
        {
            WithoutYear.Add(text);
            return null;
        }

        if (EdtfOf(date, year) is not { } edtf)
        {
            return null;
        }

        var confidence =
            date.IsOpen || date.First.IsYear ? Confidence.Low
            : date.LacksYear || date.First.Day == 0 ? Confidence.Medium
            : Confidence.High;
        return new EventDraft(TitleOf(paragraph, sentence, date), edtf, paragraph.Number, text, confidence)
        {
            DateNote = date.LacksYear ? $"The text gives no year here; {year} is inferred from {_years.Reason}." : null,
            Place = places.Count > 0 ? (places[0].Sighting.Text, places[0].Sighting.Country!) : null,
            Participants = [.. Participants(paragraph, sentence)],
            Status =
                Outlook.IsAhead(text) ? "scheduled"
                : date.IsOpen ? "ongoing"
                : "held",
        };
    }

    private int? YearOf(DateStretch date, ReadParagraph paragraph, (int Start, int End) sentence) =>
        date.LacksYear
            ? _years.For(date.First, Outlook.IsAhead(paragraph.Text[sentence.Start..sentence.End]))
            : date.First.Year ?? date.Last?.Year;

    private IEnumerable<ActorDraft> Participants(ReadParagraph paragraph, (int Start, int End) sentence) =>
        _cast
            .In(paragraph.Number)
            .Where(mention =>
                IsIn(sentence, mention) && mention.Sighting.Kind is not (SightingKind.Place or SightingKind.Adjective)
            )
            .Select(mention => mention.Actor)
            .Where(actor => actor.IsProposed)
            .Distinct();

    private static bool IsIn((int Start, int End) sentence, Mention mention) =>
        sentence.Start <= mention.Start && mention.Start < sentence.End;

    // "said on Tuesday": that dates the words and tells of nothing else, unless it says where.
    private static bool IsOfSaying(
        ReadParagraph paragraph,
        (int Start, int End) sentence,
        DateStretch date,
        bool hasPlace
    )
    {
        var hasQuote = paragraph.Marked.Any(words => sentence.Start <= words.Start && words.Start < sentence.End);
        var near = paragraph.Tokens.LastOrDefault(token =>
            token.End <= date.Start && token.Start >= sentence.Start && Saying.IsVerb(token.Text)
        );
        var isNear = near.Text is not null && paragraph.Text.AsSpan(near.End, date.Start - near.End).Count(' ') <= 5;
        var isBeforeVerb = paragraph.Tokens.Any(token =>
            token.Start >= date.End && token.Start - date.End < 3 && Saying.IsVerb(token.Text)
        );
        var isAside =
            date.First.IsYear
            && paragraph.Tokens.Any(token =>
                token.Start >= sentence.Start && token.End <= sentence.End && Saying.IsVerb(token.Text)
            );
        return isAside || (hasQuote && !hasPlace) || ((isNear || isBeforeVerb) && !hasPlace);
    }

    // What comes before the first words in quotation marks, where that is enough to tell.
    private static string WithoutQuotes(string words)
    {
        var mark = words.AsSpan().IndexOfAny("\"“«„");
        var before = mark > 20 ? words[..mark].TrimEnd(' ', ',', ':') : words;
        return before.EndsWith(" that", StringComparison.Ordinal) ? before[..^5] : before;
    }

    private static string TitleOf(ReadParagraph paragraph, (int Start, int End) sentence, DateStretch date)
    {
        var before = paragraph.Text[sentence.Start..date.Start].TrimEnd(' ', ',');
        var after = paragraph.Text[date.End..sentence.End].TrimStart(' ', ',', '.');
        var words = before.Length == 0 ? after : $"{before} {after}";
        words = WithoutQuotes(words.Trim().TrimEnd('.', ' '));
        var title = Shortened.Cut(
            words.Length == 0 ? paragraph.Text[sentence.Start..sentence.End] : words,
            TitleLength
        );
        return char.ToUpperInvariant(title[0]) + title[1..];
    }
}
