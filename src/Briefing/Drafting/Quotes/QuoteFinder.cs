using System.Buffers;
using Briefing.Drafting.Actors;
using Briefing.Drafting.Language;

namespace Briefing.Drafting.Quotes;

/// <summary>Finds quotes and works out who says them.</summary>
internal sealed class QuoteFinder
{
    private const int LongestAttribution = 220;
    private const int LongestTerm = 2;
    private const string Ends = ".!?…";

    private static readonly SearchValues<char> Dividers = SearchValues.Create(",.:;“\"(");

    private readonly SubjectFinder _subjects;
    private readonly List<QuoteDraft> _found = [];
    private readonly List<Unattributed> _left = [];

    private QuoteFinder(Cast cast) => _subjects = new SubjectFinder(cast);

    /// <summary>The quotes of a text, and the words in quotation marks that nobody is named for.</summary>
    public static (IReadOnlyList<QuoteDraft> Quotes, IReadOnlyList<Unattributed> Left) In(
        IReadOnlyList<ReadParagraph> paragraphs,
        Cast cast
    )
    {
        var finder = new QuoteFinder(cast);
        foreach (var paragraph in paragraphs)
        {
            finder.Read(paragraph);
        }

        return (finder._found, finder._left);
    }

    private void Read(ReadParagraph paragraph)
    {
        var marked = paragraph.Marked;
        Attributed? before = null;
        for (var i = 0; i < marked.Length; i++)
        {
            if (IsTerm(paragraph, marked[i]))
            {
                continue;
            }

            var who = Attribution(paragraph, i) ?? Continued(paragraph, i, before);
            if (who is null)
            {
                _left.Add(new Unattributed(marked[i].In(paragraph.Text), paragraph.Number));
                continue;
            }

            before = who;
            _subjects.Note(who.Speaker, paragraph, marked[i].Start);
            i = Take(paragraph, i, who);
        }
    }

    // A title, a nickname, a word that the author stands aloof from.
    private static bool IsTerm(ReadParagraph paragraph, MarkedWords words)
    {
        var last = paragraph.Tokens.LastOrDefault(token => token.End <= words.Outside && token.IsWord);
        return last.Text is not null && words.Outside - last.End < 3 && Saying.IsNaming(last.Text);
    }

    private Attributed? Attribution(ReadParagraph paragraph, int index) =>
        Introduced(paragraph, index) ?? Followed(paragraph, index) ?? Within(paragraph, index);

    // X said: "…" — X said that "…" — X: "…"
    private Attributed? Introduced(ReadParagraph paragraph, int index)
    {
        var words = paragraph.Marked[index];
        var from = StartOf(paragraph, index);
        var lead = paragraph.Text[from..words.Outside].TrimEnd();
        var opens =
            lead.EndsWith(':')
            || lead.EndsWith(',')
            || lead.EndsWith("that", StringComparison.Ordinal)
            || Saying.IsVerb(LastWord(lead));
        if (!opens || lead.Length == 0)
        {
            return null;
        }

        var named = FromVerb(paragraph, from, words.Outside, isBehind: false);
        return named
            ?? (
                lead.EndsWith(':') && _subjects.Before(paragraph, from, words.Outside) is { } speaker
                    ? new Attributed(speaker.Actor, null, Confidence.Medium)
                    : null
            );
    }

    // "…," X said — "…," said X
    private Attributed? Followed(ReadParagraph paragraph, int index)
    {
        var words = paragraph.Marked[index];
        var end = EndOf(paragraph, index);
        var isOpen =
            words.OutsideEnd < end && !Ends.Contains(paragraph.Text[words.OutsideEnd], StringComparison.Ordinal);
        return isOpen && FollowsAtOnce(paragraph, words)
            ? FromVerb(paragraph, words.OutsideEnd, end, isBehind: true)
            : null;
    }

    private static bool FollowsAtOnce(ReadParagraph paragraph, MarkedWords words)
    {
        var last = paragraph.Text[words.End - 1];
        var next = paragraph.Text[words.OutsideEnd];
        return last is ',' or '?' or '!' or '—' or '–' or '…'
            || next is ',' or '—' or '–'
            || IsWhole(words.In(paragraph.Text));
    }

    // X called the plan "…" and left. — The "…" that X promised
    private Attributed? Within(ReadParagraph paragraph, int index)
    {
        var words = paragraph.Marked[index];
        return FromVerb(paragraph, StartOf(paragraph, index), words.Outside, isBehind: false)
            ?? (
                words.OutsideEnd < EndOf(paragraph, index)
                    ? FromVerb(paragraph, words.OutsideEnd, EndOf(paragraph, index), isBehind: true)
                    : null
            );
    }

    // "…," X said. "…" — and a paragraph that goes on where the one before did not close its marks
    private Attributed? Continued(ReadParagraph paragraph, int index, Attributed? before)
    {
        var words = paragraph.Marked[index];
        if (before is not null && (IsWhole(words.In(paragraph.Text)) || SharesSentence(paragraph, index)))
        {
            return before with { Text = null, Confidence = Lower(before.Confidence) };
        }

        var isAlone = index == 0 && words.Outside == 0 && words.OutsideEnd >= paragraph.Text.TrimEnd().Length;
        return isAlone && _found.Count > 0 && _found[^1].Paragraph == paragraph.Number - 1 && _subjects.Last is { } last
            ? new Attributed(last, null, Confidence.Medium)
            : null;
    }

    private static bool SharesSentence(ReadParagraph paragraph, int index) =>
        index > 0
        && paragraph.SentenceAt(paragraph.Marked[index].Start)
            == paragraph.SentenceAt(paragraph.Marked[index - 1].Start);

    private static Confidence Lower(Confidence confidence) =>
        confidence == Confidence.High ? Confidence.Medium : confidence;

    private Attributed? FromVerb(ReadParagraph paragraph, int from, int to, bool isBehind)
    {
        to = Math.Min(to, isBehind ? from + LongestAttribution : to);
        var verbs = paragraph.Tokens.Where(token =>
            token.Start >= from && token.End <= to && Saying.IsVerb(token.Text) && !IsPassive(paragraph, token)
        );
        foreach (var verb in isBehind ? verbs : verbs.Reverse())
        {
            var isAccording = verb.Text.Equals("according", StringComparison.OrdinalIgnoreCase);
            var subject = isAccording ? null : _subjects.Before(paragraph, from, verb.Start);
            subject ??=
                isBehind || isAccording
                    ? _subjects.Behind(paragraph, isAccording ? verb.End + 3 : verb.End, to, isAccording)
                    : null;
            if (subject is { } found)
            {
                var text = isAccording ? "according to" : AttributionText(paragraph, verb, to);
                return new Attributed(found.Actor, text, found.Confidence);
            }
        }

        return null;
    }

    // "Russia had been told": whoever is told says nothing.
    private static bool IsPassive(ReadParagraph paragraph, Token verb)
    {
        var before = paragraph.Text.AsSpan(0, verb.Start).TrimEnd();
        if (verb.Text.EndsWith("ing", StringComparison.Ordinal))
        {
            return false;
        }

        return before.EndsWith(" been")
            || before.EndsWith(" be")
            || before.EndsWith(" being")
            || before.EndsWith(" were");
    }

    private static string AttributionText(ReadParagraph paragraph, Token verb, int to)
    {
        var end = paragraph.Text.AsSpan(verb.End, to - verb.End).IndexOfAny(Dividers);
        var words = paragraph.Text.AsSpan(verb.Start, end < 0 ? to - verb.Start : end + verb.Text.Length).TrimEnd();
        return words.Length <= 60 && verb.Text is not ("said" or "added")
            ? words.ToString()
            : Short(verb, words.ToString());
    }

    private static string Short(Token verb, string words) =>
        words.StartsWith("said in ", StringComparison.Ordinal) && words.Length <= 60 ? words
        : words.StartsWith("said that", StringComparison.Ordinal) ? "said that"
        : verb.Text;

    private static int StartOf(ReadParagraph paragraph, int index)
    {
        var words = paragraph.Marked[index];
        var start = paragraph.SentenceAt(words.Outside).Start;
        return index == 0 ? start : Math.Max(start, paragraph.Marked[index - 1].OutsideEnd);
    }

    private static int EndOf(ReadParagraph paragraph, int index)
    {
        var words = paragraph.Marked[index];
        var end = paragraph.SentenceAt(words.Outside).End;
        return index + 1 == paragraph.Marked.Length
            ? end
            : Math.Max(words.OutsideEnd, Math.Min(end, paragraph.Marked[index + 1].Outside));
    }

    private static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..];

    // "We must," he said, "go on": one quote with words left out. Returns the last of the marked words that were taken.
    private int Take(ReadParagraph paragraph, int index, Attributed who)
    {
        var words = paragraph.Marked[index];
        var text = words.In(paragraph.Text);
        var last = index;
        while (last + 1 < paragraph.Marked.Length && IsInterrupted(paragraph, last))
        {
            last++;
            text = $"{text.TrimEnd(',', ' ')} […] {paragraph.Marked[last].In(paragraph.Text)}";
        }

        var (start, end) = paragraph.SentenceAt(words.Outside);
        var isWhole = IsWhole(text);
        var cleaned = Cleaned(text, isWhole);
        var isTooShort = !isWhole && WordsIn(cleaned) < 1;
        if (!isTooShort)
        {
            var attribution = isWhole ? Model.Attribution.Direct : Model.Attribution.Partial;
            var sentence = paragraph.Text[start..Math.Max(end, start)];
            var confidence = WordsIn(cleaned) <= LongestTerm ? Confidence.Low : who.Confidence;
            _found.Add(
                new QuoteDraft(
                    cleaned,
                    who.Speaker,
                    attribution,
                    who.Text,
                    paragraph.Number,
                    words.Start,
                    sentence,
                    confidence
                )
            );
        }

        return last;
    }

    private static bool IsInterrupted(ReadParagraph paragraph, int index)
    {
        var (words, next) = (paragraph.Marked[index], paragraph.Marked[index + 1]);
        var between = paragraph.Text[words.OutsideEnd..next.Outside];
        return paragraph.Text[words.End - 1] == ','
            && char.IsLower(paragraph.Text[next.Start])
            && between.TrimEnd().EndsWith(',')
            && SharesSentence(paragraph, index + 1)
            && between.IndexOfAny([';', ':']) < 0;
    }

    private static bool IsWhole(string words)
    {
        var first = words.FirstOrDefault(char.IsLetterOrDigit);
        var last = words[^1];
        return !char.IsLower(first)
            && WordsIn(words) >= 3
            && (last is ',' or '—' or '–' || Ends.Contains(last, StringComparison.Ordinal) || WordsIn(words) >= 6);
    }

    private static string Cleaned(string words, bool isWhole)
    {
        var text = words.TrimEnd(',', ' ', '—', '–');
        return isWhole ? text : text.TrimEnd('.', ';', ':');
    }

    private static int WordsIn(string text) => Briefing.Model.Texts.WordCount.Of(text);
}
