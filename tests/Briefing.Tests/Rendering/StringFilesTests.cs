using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Briefing.Rendering.Data;

namespace Briefing.Tests.Rendering;

/// <summary>English says which strings there are; every other language has them all, in the forms its grammar needs.</summary>
public sealed partial class StringFilesTests
{
    /// <summary>The plural categories that a language has, as the Unicode CLDR lists them.</summary>
    private static readonly FrozenDictionary<string, string[]> Categories = new Dictionary<string, string[]>
    {
        ["en"] = ["one", "other"],
        ["fr"] = ["one", "many", "other"],
        ["de"] = ["one", "other"],
        ["es"] = ["one", "many", "other"],
        ["pt"] = ["one", "many", "other"],
        ["ru"] = ["one", "few", "many", "other"],
        ["uk"] = ["one", "few", "many", "other"],
        ["kk"] = ["one", "other"],
        ["tr"] = ["one", "other"],
        ["ar"] = ["zero", "one", "two", "few", "many", "other"],
        ["fa"] = ["one", "other"],
        ["zh"] = ["other"],
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> English = ThemeStrings.Of("en");

    public static TheoryData<string> Languages { get; } = new(ThemeStrings.Languages);

    public static TheoryData<string> Others { get; } = new(ThemeStrings.Others);

    [Fact]
    public void The_theme_has_the_languages_that_are_tested_and_no_other()
    {
        Assert.Equal(ThemeStrings.Languages.Order(), FilesIn("theme/strings"));
        Assert.Equal(ThemeStrings.Languages.Order(), FilesIn("theme/strings/names"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_has_all_strings_in_all_its_forms_and_no_other(string language)
    {
        var expected = English.Keys.Where(IsNoDate).SelectMany(key => Forms(key, language)).Distinct();

        Assert.Equal(expected.Order(StringComparer.Ordinal), Keys(language));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void A_translation_fills_in_what_the_English_fills_in(string language)
    {
        foreach (var (key, text) in ThemeStrings.Of(language).Where(pair => IsNoDate(pair.Key)))
        {
            var stem = Stem(key);
            var english = Placeholders(English[stem is null ? key : $"{stem}.other"]);
            var own = Placeholders(text);
            Assert.True(own.IsSubsetOf(english), $"{key}: {text}");
            Assert.True(!IsWhole(key) || english.IsSubsetOf(own), $"{key}: {text}");
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_string_is_never_empty_and_only_what_joins_words_begins_or_ends_with_a_space(string language)
    {
        foreach (var (key, text) in ThemeStrings.Of(language))
        {
            Assert.NotEmpty(text);
            Assert.True(IsJoint(key) || text.Trim() == text, $"{key}: {text}");
            Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_names_all_languages_and_countries(string language)
    {
        var names = ThemeStrings.NamesOf(language);

        Assert.Equal(ThemeStrings.NamesOf("en").Keys.Order(), names.Keys.Order());
        Assert.All(names.Values, name => Assert.Equal(name.Trim(), name));
        Assert.All(ThemeStrings.Languages, other => Assert.Contains($"language.{other}", names.Keys));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_two_countries_have_one_name(string language)
    {
        var countries = ThemeStrings
            .NamesOf(language)
            .Where(name => name.Key.StartsWith("country.", StringComparison.Ordinal));

        Assert.Empty(
            countries.GroupBy(name => name.Value).Where(group => group.Count() > 1).Select(group => group.Key)
        );
    }

    [Fact]
    public void What_data_says_in_English_without_a_theme_the_theme_can_say_too() =>
        Assert.Empty(EnglishWording.Strings.Keys.Except(English.Keys));

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory
            .EnumerateFiles(Repository.PathOf(folder), "*.yml")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order();

    private static IEnumerable<string> Keys(string language) =>
        ThemeStrings.Of(language).Keys.Where(IsNoDate).Order(StringComparer.Ordinal);

    private static bool IsNoDate(string key) => !key.StartsWith("date.", StringComparison.Ordinal);

    private static bool IsJoint(string key) =>
        key.StartsWith("between.", StringComparison.Ordinal) || key is "citing.separator";

    private static IEnumerable<string> Forms(string key, string language) =>
        Stem(key) is { } stem ? Categories[language].Select(category => $"{stem}.{category}") : [key];

    // Only a language's forms for one or two of a thing may say the number in another way than by its digits.
    private static bool IsWhole(string key) => Stem(key) is null || key.EndsWith(".other", StringComparison.Ordinal);

    /// <summary>What stands before the category of a string that has a form for each; nothing for all others.</summary>
    private static string? Stem(string key)
    {
        var dot = Math.Max(key.LastIndexOf('.'), 0);
        var (stem, category) = (key[..dot], key[dot..].TrimStart('.'));
        return Categories["ar"].Contains(category) && English.ContainsKey($"{stem}.one") ? stem : null;
    }

    private static HashSet<string> Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
