using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Briefing.Linking.Names;

namespace Briefing.Tests.Linking.Names;

/// <summary>
/// The rules for names as regular expressions, slowly and in another way than the program: what it is compared with.
/// It knows the typography of <see cref="NameTexts"/> only.
/// </summary>
internal sealed class NaiveFinder(IReadOnlyList<Name> names)
{
    private const string Invisible = "\u00AD\u200B";
    private const string Unspaced = @"\u0E00-\u0EFF\u3041-\u30FF\u4E00-\u9FFF";
    private const string Katakana = @"[\u30A0-\u30FF]";
    private const string OfWord = @"[\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc}]";
    private const string OfName = $@"[\p{{L}}\p{{Nd}}\p{{Nl}}\p{{Pc}}-[\p{{Ll}}{Unspaced}]]";
    private const string OfHyphenated = $@"[\p{{L}}\p{{M}}\p{{Nd}}\p{{Nl}}\p{{Pc}}'\--[{Unspaced}]]";

    private const string Start =
        $"(?:(?<!{OfWord})|(?=[{Unspaced}])|(?<=[{Unspaced}]))" + $"(?<!{Katakana}(?={Katakana}))(?<!{OfName}')(?<!เ)";

    private const string End =
        $@"(?!\p{{M}}|า)(?:(?!{OfWord})|(?<=[{Unspaced}])|(?=[{Unspaced}]))"
        + $"(?!(?<={Katakana}){Katakana})(?!'(?!S(?!{OfWord})){OfName})";

    public IReadOnlyList<NameMention> Find(string text)
    {
        var (clean, places) = Clean(text);
        var matches = Occurrences(clean);
        return
        [
            .. matches
                .Where((_, index) => !IsLonger(clean, matches, index))
                .Select(match => Mention(match, places))
                .OfType<NameMention>(),
        ];
    }

    private List<Match> Occurrences(string clean)
    {
        var keys = names.Select(name => Key(name.Text)).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal);
        var patterns = keys.OrderByDescending(key => key.Length).Select(key => $"(?:{Pattern(key)}{End})").ToList();
        return patterns.Count == 0
            ? []
            : [.. Regex.Matches(clean, $"{Start}(?:{string.Join('|', patterns)})").Cast<Match>()];
    }

    private static string Pattern(string key) => Regex.Escape(key).Replace("-", "[-–]", StringComparison.Ordinal);

    private static bool IsLonger(string clean, List<Match> matches, int index)
    {
        var first = index;
        while (first > 0 && Joins(Gap(clean, matches, first)))
        {
            first--;
        }

        var end = index + 1;
        while (end < matches.Count && Joins(Gap(clean, matches, end)))
        {
            end++;
        }

        return IsLonger(Regex.Match(Regex.Split(Gap(clean, matches, first), "--+")[^1], $"{OfHyphenated}*$").Value)
            || IsLonger(Regex.Match(Regex.Split(Gap(clean, matches, end), "--+")[0], $"^{OfHyphenated}*").Value)
            || Enumerable.Range(first + 1, end - first - 1).Any(inner => IsLonger(Gap(clean, matches, inner)));
    }

    private static bool IsLonger(string part) => Regex.IsMatch(part, "-") && Regex.IsMatch(part, OfName);

    private static bool Joins(string gap) => Regex.IsMatch(gap, $@"\A(?=.*-)(?!.*--){OfHyphenated}+\z");

    private static string Gap(string clean, List<Match> matches, int index)
    {
        var start = index == 0 ? 0 : matches[index - 1].Index + matches[index - 1].Length;
        return clean[start..(index == matches.Count ? clean.Length : matches[index].Index)];
    }

    private NameMention? Mention(Match match, List<int> places)
    {
        var bearers = names.Where(name => Key(name.Text) == match.Value.Replace('–', '-')).ToLookup(name => name.Owner);
        var claims = bearers.Where(owner => owner.All(name => name.Kind != NameKind.Weak)).ToList();
        var start = places[match.Index];
        var end = places[match.Index + match.Length - 1] + 1;
        return claims.Count == 1
            ? new NameMention(start, end - start, claims[0].Key, claims[0].Min(name => name.Kind))
            : null;
    }

    private static string Key(string text) => Clean(text).Text.Trim().Replace('–', '-');

    /// <summary>The text without what prints nothing, and for each of its characters its place in the text as it is.</summary>
    private static (string Text, List<int> Places) Clean(string text)
    {
        var clean = new StringBuilder();
        var places = new List<int>();
        for (var place = 0; place < text.Length; place++)
        {
            var character = Same(text[place]);
            var again = character == ' ' && clean.Length > 0 && clean[^1] == ' ';
            if (!again && !Invisible.Contains(character, StringComparison.Ordinal))
            {
                clean.Append(character);
                places.Add(place);
            }
        }

        return (clean.ToString(), places);
    }

    private static char Same(char character) =>
        character switch
        {
            '’' => '\'',
            '‑' => '-',
            _ when char.GetUnicodeCategory(character) is UnicodeCategory.SpaceSeparator || character == '\n' => ' ',
            _ => character,
        };
}
