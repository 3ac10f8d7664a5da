using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Briefing.Tests.WholeSites;

/// <summary>
/// The site in <c>InNoLanguage</c> has an entry of every kind in every state, in words of no language: whatever reads as
/// English on its pages is the interface's.
/// </summary>
public sealed partial class LanguageSiteTests
{
    /// <summary>Attributes that are read out or shown.</summary>
    private static readonly string[] Spoken = ["aria-label", "alt", "title", "data-title", "data-system", "data-dark"];

    public static TheoryData<string> Others { get; } = new(ThemeStrings.Others);

    public static TheoryData<string> Languages { get; } = new(ThemeStrings.Languages);

    [Theory]
    [MemberData(nameof(Others))]
    public void A_site_in_a_language_has_no_English_left(string language)
    {
        using var site = Build(language);

        Assert.Empty(EnglishIn(site, language));
    }

    [Fact]
    public void What_is_looked_for_as_English_is_found_on_the_English_site()
    {
        using var site = Build("en");

        var found = EnglishIn(site, "zh").Select(word => word.Word.ToLowerInvariant()).ToHashSet();

        Assert.All(
            (string[])["actors", "cancelled", "kazakhstan", "main", "improbable", "previous", "draft"],
            word => Assert.Contains(word, found)
        );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_site_says_its_language_and_its_direction(string language)
    {
        using var site = Build(language);
        var html = site.Page("actors/tarqun-ossiq/").DocumentElement;

        Assert.Equal(language, html.GetAttribute("lang"));
        Assert.Equal(language is "ar" or "fa" ? "rtl" : null, html.GetAttribute("dir"));
    }

    [Theory]
    [InlineData("en", "12–14 October 2022", "6 quotes")]
    [InlineData("fr", "12–14 octobre 2022", "6 citations")]
    [InlineData("de", "12.–14. Oktober 2022", "6 Zitate")]
    [InlineData("es", "12–14 de octubre de 2022", "6 citas")]
    [InlineData("pt", "12–14 de outubro de 2022", "6 citações")]
    [InlineData("ru", "12–14 октября 2022 года", "6 цитат")]
    [InlineData("uk", "12–14 жовтня 2022 року", "6 цитат")]
    [InlineData("kk", "2022 жылғы 12–14 қазан", "6 дәйексөз")]
    [InlineData("tr", "12–14 Ekim 2022", "6 alıntı")]
    [InlineData("ar", "١٢–١٤ أكتوبر ٢٠٢٢", "٦ اقتباسات")]
    [InlineData("fa", "۱۲ تا ۱۴ اکتبر ۲۰۲۲", "۶ نقل‌قول")]
    [InlineData("zh", "2022年10月12日至14日", "6条引语")]
    public void Dates_and_counts_are_said_in_the_language(string language, string date, string count)
    {
        using var site = Build(language);

        Assert.StartsWith(
            date,
            site.Page("events/vlemi-2/").QuerySelector(".essentials")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(count, site.Page("actors/").Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void The_order_of_entries_is_that_of_the_English_site(string language)
    {
        using var english = Build("en");
        using var other = Build(language);

        Assert.All(
            (string[])["actors/", "events/", "quotes/", "sources/", "timeline/", ""],
            path => Assert.Equal(Addresses(english.Page(path)), Addresses(other.Page(path)))
        );
    }

    private static IEnumerable<(string File, string Word)> EnglishIn(SiteOnDisk site, string language)
    {
        var english = WordsOf("en").Except(WordsOf(language)).ToFrozenSet();
        return Texts(site)
            .SelectMany(text => Word().Matches(text.Words).Select(word => (text.File, word.Value)))
            .Where(found => english.Contains(found.Value.ToLowerInvariant()));
    }

    private static IEnumerable<string?> Addresses(IHtmlDocument page) =>
        page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href"));

    private static SiteOnDisk Build(string language)
    {
        var site = SiteOnDisk.With();
        var folder = Repository.PathOf("tests/Briefing.Tests/WholeSites/InNoLanguage");
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file).Replace("LANGUAGE", language, StringComparison.Ordinal);
            site.Write(Path.GetRelativePath(folder, file), text);
        }

        return site.Build(settings => settings with { Drafts = true, MaxMarking = "red", Cards = false });
    }

    private static IEnumerable<(string File, string Words)> Texts(SiteOnDisk site) =>
        site.Files()
            .Keys.Where(file => Path.GetExtension(file) is ".html" or ".md")
            .SelectMany(file => TextsIn(site, file).Select(text => (file, text)));

    private static IEnumerable<string> TextsIn(SiteOnDisk site, string file) =>
        file.EndsWith(".html", StringComparison.Ordinal)
            ? TextsIn(site.Page(file))
            : [Address().Replace(site.Read(file), "")];

    private static IEnumerable<string> TextsIn(IHtmlDocument page) =>
        [
            .. page.Descendants<IText>().Where(text => IsShown(text.ParentElement!)).Select(text => text.Data),
            .. page.All.SelectMany(element => Spoken.Select(name => element.GetAttribute(name) ?? "")),
            .. page.QuerySelectorAll("meta[name=description], meta[property^='og:']:not([property='og:type'])")
                .Select(meta => Address().Replace(meta.GetAttribute("content")!, "")),
        ];

    private static bool IsShown(IElement element) =>
        element.Closest("script, style, code") is null
        && !element.TextContent.StartsWith("https:", StringComparison.Ordinal);

    private static IEnumerable<string> WordsOf(string language) =>
        ThemeStrings
            .Of(language)
            .Concat(ThemeStrings.NamesOf(language))
            .SelectMany(pair => Word().Matches(Placeholder().Replace(pair.Value, " ")))
            .Select(word => word.Value.ToLowerInvariant());

    [GeneratedRegex(@"\p{L}{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    /// <summary>Addresses, files and metadata keys in Markdown and in meta elements.</summary>
    [GeneratedRegex(@"https?://\S+|\]\([^)]*\)|sha256:\S+|`[^`]*`", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
