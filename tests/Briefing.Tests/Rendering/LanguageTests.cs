using AngleSharp.Dom;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Html;

namespace Briefing.Tests.Rendering;

public sealed class LanguageTests
{
    private const string Arabic = "قال الوزير ذلك";

    private static SampleSite Site()
    {
        var site = new SampleSite();
        var speaker = Make.Actor("minister", "The minister");
        var source = Make.Source("s", "عنوان", [$"{Arabic}. نعم."], language: "ar", url: "https://example.org/");
        var quote = new Quote
        {
            Id = "q",
            Place = Make.Nowhere,
            Words = Make.Written(Arabic),
            Speaker = Make.To(speaker),
            Source = Make.To(source),
        };
        site.Entries.AddRange([
            new LinkedActor(speaker) { QuotesBy = [quote] },
            Make.Whole(source, new TextMark(Make.Range(source, Arabic), quote, First: true)) with
            {
                Quotes = [quote],
            },
            new LinkedQuote(quote, speaker, source) { Passage = Make.Passage(source, Arabic) },
        ]);
        return site;
    }

    [Theory]
    [InlineData("quotes/q/")]
    [InlineData("quotes/")]
    [InlineData("actors/minister/")]
    [InlineData("sources/s/")]
    [InlineData("")]
    public void Words_in_another_language_say_so_wherever_they_stand(string path)
    {
        using var site = Site();
        var page = site.Page(path);

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        var texts = page.Body!.GetDescendants().OfType<IText>().Where(text => text.Data.Contains(Arabic));
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.NotNull(text.ParentElement!.Closest("[lang=ar][dir=rtl]")));
    }

    [Fact]
    public void Cyrillic_and_Arabic_are_written_as_they_are()
    {
        using var site = Site();

        Assert.Contains(Arabic, site.Text("quotes/q/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_editors_words_carry_their_language_where_the_interface_has_another()
    {
        using var site = new SampleSite
        {
            Brief = new Brief
            {
                Place = Make.Nowhere,
                Title = "Астана, аравдугаар сар",
                Language = "mn",
            },
        };

        Assert.Equal("en", site.Page("").DocumentElement.GetAttribute("lang"));
        Assert.NotNull(site.Page("").QuerySelector("h1")!.Closest("[lang=mn]"));
    }

    [Theory]
    [InlineData("en", "ltr")]
    [InlineData("ru", "ltr")]
    [InlineData("ar", "rtl")]
    [InlineData("AR-eg", "rtl")]
    [InlineData("fa-IR", "rtl")]
    [InlineData("he", "rtl")]
    [InlineData("ur", "rtl")]
    [InlineData("ckb", "rtl")]
    [InlineData("ku", "ltr")]
    [InlineData("ku-Arab", "rtl")]
    [InlineData("az-Arab-IR", "rtl")]
    [InlineData("ks-Deva", "ltr")]
    [InlineData("ur-Latn", "ltr")]
    [InlineData("pa-PK", "ltr")]
    [InlineData("uz-Cyrl", "ltr")]
    [InlineData("en-x-arab", "ltr")]
    [InlineData("", "ltr")]
    public void The_direction_follows_the_script(string language, string direction) =>
        Assert.Equal(direction, TextDirection.Of(language));
}
