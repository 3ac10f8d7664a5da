using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Briefing.Model;

namespace Briefing.Surveying.Reports;

/// <summary>Reads names by their capitals.</summary>
internal sealed partial class CapitalReader
{
    private const int Patience = 10_000;

    /// <summary>How many letters stand before the full stop of a short form: <c>Gen.</c></summary>
    private const int LongestShortForm = 3;

    /// <summary>What may stand between two words of a name.</summary>
    private static readonly FrozenSet<string> Joints = Words(
        "of de del da do dos du la van von der den bin ibn al el y"
    );

    /// <summary>Words that begin with a capital and are no names; English, since other languages write them small.</summary>
    private static readonly FrozenSet<string> Calendar = Words(
        "january february march april may june july august september october november december "
            + "monday tuesday wednesday thursday friday saturday sunday"
    );

    /// <summary>Languages that write all nouns with capitals.</summary>
    private static readonly FrozenSet<string> CapitalNouns = Words("de lb");

    private readonly FrozenSet<string> _small;
    private readonly bool _alone;

    /// <summary>Gets to know a text.</summary>
    /// <param name="paragraphs">All of it: what stands somewhere in small letters is no name at the beginning of a sentence.</param>
    /// <param name="language">Its language.</param>
    public CapitalReader(ImmutableArray<Paragraph> paragraphs, string language)
    {
        _alone = !CapitalNouns.Contains(language.Split('-')[0].ToLowerInvariant());
        _small = paragraphs
            .SelectMany(paragraph => Word().Matches(paragraph.Text))
            .Select(match => match.Value)
            .Where(word => char.IsLower(word[0]))
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The names in a paragraph, in order.</summary>
    public IEnumerable<string> Read(string text)
    {
        var words = new List<Match>();
        foreach (var word in Word().Matches(text).Cast<Match>())
        {
            var joins = words.Count > 0 && Joins(words[^1], word, text);
            if (!joins && Name(words, text) is { } name)
            {
                yield return name;
            }

            if (!joins)
            {
                words.Clear();
            }

            if (char.IsUpper(word.Value[0]) || joins)
            {
                words.Add(word);
            }
        }

        if (Name(words, text) is { } last)
        {
            yield return last;
        }
    }

    private string? Name(List<Match> words, string text)
    {
        var kept = words
            .SkipWhile(word => Opens(text, word.Index) && IsCommon(word.Value))
            .Reverse()
            .SkipWhile(word => Joints.Contains(word.Value))
            .Reverse()
            .ToList();
        return kept.Count > 0 && IsName(kept, text)
            ? Possessive().Replace(text[kept[0].Index..(kept[^1].Index + kept[^1].Length)], "")
            : null;
    }

    private bool IsName(List<Match> words, string text) =>
        words.Count > 1
            ? !words.TrueForAll(word => IsOfCalendar(word.Value))
            : _alone && words[0].Length > 1 && !Opens(text, words[0].Index) && !IsCommon(words[0].Value);

    // "Mr. Putin" is one name, "the minister. Putin" is none.
    private static bool Joins(Match before, Match word, string text)
    {
        var between = text.AsSpan((before.Index + before.Length)..word.Index);
        var isNear = between is " " || (between is ". " && before.Length <= LongestShortForm);
        return isNear && (char.IsUpper(word.Value[0]) || Joints.Contains(word.Value));
    }

    private bool IsCommon(string word) => _small.Contains(word.ToLowerInvariant()) || IsOfCalendar(word);

    private static bool IsOfCalendar(string word) => Calendar.Contains(word.ToLowerInvariant());

    // The first word of a sentence, of a quotation, of a remark in brackets.
    private static bool Opens(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        return before.IsEmpty || !(char.IsLetterOrDigit(before[^1]) || before[^1] is ',' or '\'' or '’' or ')');
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}'’.-]*[\p{L}\p{M}]|\p{L}", RegexOptions.None, Patience)]
    private static partial Regex Word();

    [GeneratedRegex("['’]s?$", RegexOptions.None, Patience)]
    private static partial Regex Possessive();
}
