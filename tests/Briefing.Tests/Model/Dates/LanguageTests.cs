using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Briefing.Model.Dates;

namespace Briefing.Tests.Model.Dates;

/// <summary><c>Languages/xx.said.txt</c> holds what is said with the strings of a language, one date a line.</summary>
public sealed partial class LanguageTests
{
    public static TheoryData<string> Languages { get; } = new(ThemeStrings.Languages);

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_has_all_strings_and_no_other(string language)
    {
        var strings = Strings(language);

        Assert.Empty(DateKeys.Required.Except(strings.Keys));
        Assert.All(strings.Keys, key => Assert.True(DateKeys.IsKnown(key), key));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_uses_no_placeholder_that_is_never_filled(string language)
    {
        var names = Strings(language)
            .Values.SelectMany(text => Placeholder().Matches(text))
            .Select(match => match.Groups[1].Value);

        Assert.All(names, name => Assert.Contains(name, (IReadOnlySet<string>)DateKeys.Placeholders));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_says_all_kinds_of_dates(string language)
    {
        var words = new DateWords(Strings(language));
        var lines = File.ReadAllLines(PathOf($"{language}.said.txt"));
        var said = lines.Select(line => Line(words, line.Split(' ')[0]));

        Assert.Equal(lines, said);
    }

    [Fact]
    public void The_English_strings_of_the_code_are_those_of_the_file()
    {
        var inCode = DateWords.English.Select(pair => $"{pair.Key}: {pair.Value}").Order(StringComparer.Ordinal);
        var inFile = Strings("en").Select(pair => $"{pair.Key}: {pair.Value}").Order(StringComparer.Ordinal);

        Assert.Equal(inFile, inCode);
    }

    [Fact]
    public void The_documentation_of_the_code_shows_the_English_strings()
    {
        var source = File.ReadAllText(Repository.PathOf("src/Briefing/Model/Dates/DateWords.cs"));

        Assert.All(
            DateKeys.Required,
            key =>
                Assert.Matches($"(?m)^/// {Regex.Escape(key)}: \"?{Regex.Escape(DateWords.English[key])}\"?$", source)
        );
    }

    private static string Line(DateWords words, string text)
    {
        var date = Dates.Read(text);
        return string.Create(CultureInfo.InvariantCulture, $"{text, -26} {words.Say(date)} | {words.SayShort(date)}");
    }

    private static FrozenDictionary<string, string> Strings(string language) =>
        ThemeStrings
            .Of(language)
            .Where(pair => pair.Key.StartsWith("date.", StringComparison.Ordinal))
            .ToFrozenDictionary(StringComparer.Ordinal);

    private static string PathOf(string file) =>
        Repository.PathOf($"tests/Briefing.Tests/Model/Dates/Languages/{file}");

    [GeneratedRegex(@"\{([^}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
