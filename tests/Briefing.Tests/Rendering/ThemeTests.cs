using Briefing.Model;

namespace Briefing.Tests.Rendering;

public sealed class ThemeTests
{
    [Theory]
    [InlineData("{{ actor.nmae }}", "actor has nothing called `nmae`", "1:10", "did you mean `name`")]
    [InlineData("<p>\n{{ page.titel }}", "page has nothing called `titel`", "2:9", "did you mean `title`")]
    [InlineData("{{ actr.name }}", "nothing is called `actr` here", "1:4", null)]
    [InlineData("{{ actor.name | shout }}", "undefined filter `shout`", "1:17", null)]
    [InlineData(
        "{{ 'actor.quotes-bye' | t }}",
        "the theme has no string `actor.quotes-bye`",
        "1:5",
        "did you mean `actor.quotes-by`"
    )]
    [InlineData("{{ 'siet.css' | asset }}", "theme/assets/ has no file `siet.css`", "1:5", "did you mean `site.css`")]
    [InlineData("{% render 'nobody' %}", "no partial is called `nobody`", "1:12", null)]
    [InlineData("{% cached 'nobody', root %}", "no partial is called `nobody`", "1:12", null)]
    [InlineData("{{ actor }}", "actor is not a text: say which part of it to print", "1:4", null)]
    [InlineData(
        "{% for q in actor.quotes_by %}{{ q.wrods }}{% endfor %}",
        "quote_card has nothing called `wrods`",
        "1:36",
        "did you mean `words`"
    )]
    public void A_mistake_is_reported_where_it_stands(string template, string message, string place, string? help)
    {
        using var site = Astana.Site().With("theme/layouts/actor.liquid", template);

        var found = Assert.Single(site.Diagnostics);

        Assert.Equal("BR0411", found.Rule.Code);
        Assert.Equal(message, found.Message);
        Assert.Equal($"theme/layouts/actor.liquid:{place}", found.Place.ToString());
        if (help is not null)
        {
            Assert.StartsWith(help, found.Help, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_tag_that_is_never_ended_is_reported_with_its_line()
    {
        using var site = Astana.Site().With("theme/layouts/actor.liquid", "<h1>\n{% if actor.name %}\n</h1>");

        var found = Assert.Single(site.Diagnostics);

        Assert.Equal("BR0411", found.Rule.Code);
        Assert.Equal("theme/layouts/actor.liquid", found.Place!.Value.File.Path);
        Assert.InRange(found.Place!.Value.Line, 2, 3);
    }

    [Fact]
    public void A_mistake_in_a_partial_is_reported_in_the_partial()
    {
        using var site = Astana
            .Site()
            .With("theme/layouts/actor.liquid", "{% render 'mine', actor: actor %}")
            .With("theme/partials/mine.liquid", "<p>\n{{ actor.rol }}</p>");

        Assert.Equal("theme/partials/mine.liquid:2:10", Assert.Single(site.Diagnostics).Place.ToString());
    }

    [Fact]
    public void A_partial_that_renders_itself_comes_to_an_end()
    {
        using var site = Astana
            .Site()
            .With("theme/layouts/actor.liquid", "{% render 'mine' %}")
            .With("theme/partials/mine.liquid", "{% render 'mine' %}");

        Assert.Contains("BR0411", site.Diagnostics.Select(found => found.Rule.Code));
    }

    [Fact]
    public void A_cached_partial_is_the_same_on_pages_with_equal_values_and_else_differs()
    {
        using var site = Astana
            .Site()
            .With("theme/layouts/actor.liquid", "<h1>{{ actor.name }}</h1>{% cached 'mine', page.section, root %}")
            .With("theme/layouts/quote.liquid", "<h1>Quote</h1>{% cached 'mine', page.section, root %}")
            .With("theme/partials/mine.liquid", "<p id=mine>{{ page.section }} of {{ site.title }}</p>");

        Assert.Equal(
            "actors of Astana in October",
            site.Page("actors/emomali-rahmon/").QuerySelector("#mine")!.TextContent
        );
        Assert.Equal("actors of Astana in October", site.Page("actors/russia/").QuerySelector("#mine")!.TextContent);
        Assert.Equal(
            "quotes of Astana in October",
            site.Page("quotes/bohr-turning-point/").QuerySelector("#mine")!.TextContent
        );
    }

    [Theory]
    [InlineData("{{ actor.name }}", "nothing is called `actor` here", "theme/partials/mine.liquid:1:4")]
    [InlineData("{{ page.nmae }}", "page has nothing called `nmae`", "theme/partials/mine.liquid:1:9")]
    [InlineData("{% cached 'mine' %}", "the partial `mine` renders itself", "theme/partials/mine.liquid:1:12")]
    public void A_mistake_in_a_cached_partial_is_reported_in_the_partial(string partial, string message, string place)
    {
        using var site = Astana
            .Site()
            .With("theme/layouts/actor.liquid", "{% assign name = actor.name %}{% cached 'mine', root %}")
            .With("theme/partials/mine.liquid", partial);

        var found = Assert.Single(site.Diagnostics);

        Assert.Equal(message, found.Message);
        Assert.Equal(place, found.Place.ToString());
    }

    [Fact]
    public void A_file_in_theme_takes_the_place_of_its_namesake_and_all_others_stay()
    {
        using var site = Astana.Site().With("theme/layouts/actor.liquid", "<h1>Mine: {{ actor.name }}</h1>");

        Assert.Equal("Mine: Russia", site.Page("actors/russia/").QuerySelector("h1")!.TextContent);
        Assert.NotNull(site.Page("actors/russia/").QuerySelector("footer"));
    }

    [Fact]
    public void A_list_that_is_printed_whole_is_escaped_too()
    {
        using var site = Astana
            .Site()
            .With("theme/layouts/actor.liquid", "<h1>x</h1>{{ '<i>,<b>' | split: ',' }}{{ actor.also }}");

        Assert.Empty(site.Page("actors/russia/").QuerySelectorAll("i, b"));
        Assert.Empty(site.Diagnostics);
    }

    [Fact]
    public void Strings_can_be_said_otherwise_one_by_one()
    {
        using var site = Astana.Site().With("theme/strings/en.yml", "quotes.title: \"Voices\"\n");

        Assert.Equal("Voices", site.Page("quotes/").QuerySelector("h1")!.TextContent.Trim());
        Assert.Empty(site.Diagnostics);
    }

    [Theory]
    [InlineData("theme/strings/en.yml")]
    [InlineData("theme/strings/names/en.yml")]
    public void Names_can_be_said_otherwise_beside_the_strings_and_among_them(string file)
    {
        using var site = Astana.Site().With(file, "country.ru: \"The Russian Federation\"\n");

        Assert.Equal("The Russian Federation", site.Site.CountryName("RU"));
        Assert.Equal("Norway", site.Site.CountryName("NO"));
        Assert.Empty(site.Diagnostics);
    }

    [Fact]
    public void A_language_that_lacks_strings_is_warned_about_and_helped_out_in_English()
    {
        using var site = Astana.Site().With("theme/strings/it.yml", "quotes.title: \"Citazioni\"\n");
        site.Brief = In("it-CH");

        Assert.All(site.Diagnostics, found => Assert.Equal("BR0412", found.Rule.Code));
        Assert.Collection(
            site.Diagnostics,
            found => Assert.StartsWith("no string for `actor.also`, ", found.Message, StringComparison.Ordinal),
            found => Assert.StartsWith("no string for `country.ad`, ", found.Message, StringComparison.Ordinal)
        );
        Assert.Equal("Citazioni", site.Page("quotes/").QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal("it", site.Page("quotes/").DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public void A_language_may_have_its_names_among_its_strings()
    {
        var english = File.ReadAllText(Repository.PathOf("theme/strings/en.yml"));
        var names = File.ReadAllText(Repository.PathOf("theme/strings/names/en.yml"));
        using var site = Astana.Site().With("theme/strings/it.yml", english + names);
        site.Brief = In("it");

        Assert.Empty(site.Diagnostics);
    }

    [Theory]
    [InlineData("home:\n  title: Accueil\n")]
    [InlineData("- a\n- b\n")]
    [InlineData("a: [b\n")]
    [InlineData("")]
    public void Strings_that_cannot_be_read_are_reported(string yaml)
    {
        using var site = Astana.Site().With("theme/strings/en.yml", yaml);

        Assert.All(site.Diagnostics, found => Assert.Equal("BR0413", found.Rule.Code));
        Assert.Equal(yaml.Length > 0, site.Diagnostics.Length > 0);
    }

    [Fact]
    public void Assets_have_a_part_of_their_hash_in_their_name_and_style_sheets_point_at_it()
    {
        using var site = Astana
            .Site()
            .With("theme/assets/site.css", "a { background: url(dot.svg) }")
            .With("theme/assets/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

        var sheet = site.Page("").QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        var dot = site.Files.Keys.Single(path => path.StartsWith("assets/dot.", StringComparison.Ordinal));

        Assert.Matches("^\\./assets/site\\.[0-9a-f]{10}\\.css$", sheet);
        Assert.Matches("^assets/dot\\.[0-9a-f]{10}\\.svg$", dot);
        Assert.Equal($"a {{ background: url({dot["assets/".Length..]}) }}", site.Text(sheet[2..]));
    }

    private static Brief In(string language) =>
        new()
        {
            Place = Make.Nowhere,
            Title = "Astana",
            Language = language,
        };
}
