using System.Text;
using System.Text.Json;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Citing;
using Briefing.Rendering.Data;
using Briefing.Tests.Rendering.Data;

namespace Briefing.Tests.Rendering.Citing;

/// <summary>Citations in all formats, read back by readers of the tests' own.</summary>
public sealed class CitingTests
{
    [Fact]
    public void BibTex_has_a_source_with_what_is_known()
    {
        var (type, key, fields) = Bib(Samples.Full())[0];

        Assert.Equal(("article", "source.article"), (type, key));
        Assert.Equal("{source author} and {Bohr}, {Annette}", fields["author"]);
        Assert.Equal("{source title}", fields["title"]);
        Assert.Equal("source publisher", fields["journal"]);
        Assert.Equal("2022-10~", fields["date"]);
        Assert.Equal("about October 2022", fields["year"]);
        Assert.Equal("2022-11-01", fields["urldate"]);
        Assert.Equal("https://example.com/a?b=1&c=(2)", fields["url"]);
    }

    [Fact]
    public void BibTex_has_a_quote_with_its_words_and_paragraph()
    {
        var (_, key, fields) = Bib(Samples.Full(baseAddress: Samples.Base))[1];

        Assert.Equal("quote.no-one", key);
        Assert.Equal("Ana Lopes: “no one came, not even Bo” (14 October 2022)", fields["abstract"]);
        Assert.StartsWith("Paragraph 1. ", fields["note"], StringComparison.Ordinal);
        Assert.Contains("https://example.org/talks/quotes/no-one/", fields["note"], StringComparison.Ordinal);
        Assert.EndsWith("#:~:text=no%20one%20came%2C%20not%20even%20Bo", fields["url"], StringComparison.Ordinal);
    }

    [Fact]
    public void BibTex_says_a_certain_date_for_old_styles_too()
    {
        var fields = Bib(OfSource(source => source with { Published = "2022-10-14" }))[0].Fields;

        Assert.Equal(("2022", "oct", "2022-10-14"), (fields["year"], fields["month"], fields["date"]));
    }

    [Fact]
    public void BibTex_survives_nasty_words()
    {
        foreach (var words in Nasty.Words.Append(Nasty.All))
        {
            var entries = Bib(Samples.Full(label => label + words));

            Assert.Equal(3, entries.Count);
            Assert.Equal(OneLine.Of($"source title{words}"), BibTexReader.Typeset(entries[0].Fields["title"]));
        }
    }

    [Fact]
    public void Ris_has_its_tags_in_order()
    {
        var lines = RisLines(Samples.Full());

        Assert.Equal(("TY", "NEWS"), lines[0]);
        Assert.Equal(3, lines.Count(line => line.Tag == "ER"));
        Assert.Contains(("AU", "Bohr, Annette"), lines);
        Assert.Contains(("AU", "source author"), lines);
        Assert.Contains(("PY", "2022"), lines);
        Assert.Contains(("DA", "2022/10//about October 2022"), lines);
        Assert.Contains(("Y2", "2022/11/01/"), lines);
        Assert.Contains(("AB", "Ana Lopes: “no one came, not even Bo” (14 October 2022)"), lines);
        Assert.Contains(("N1", "Paragraph 1."), lines);
    }

    [Theory]
    [InlineData("2022-10-14", "2022/10/14/", "2022")]
    [InlineData("2022", "2022///", "2022")]
    [InlineData("2022?", "2022///2022 (uncertain)", "2022")]
    [InlineData("2022-10-12/2022-10-14", "2022/10/12/12–14 October 2022", "2022")]
    [InlineData("2021/2022", "2021///2021–2022", null)]
    [InlineData("2022-21", "2022///spring 2022", "2022")]
    [InlineData("199X", "///the 1990s", null)]
    [InlineData("2022/..", "///since 2022", null)]
    public void Ris_dates_have_four_parts(string date, string day, string? year)
    {
        var lines = RisLines(OfSource(source => source with { Published = date }));

        Assert.Contains(("DA", day), lines);
        Assert.Equal(year, lines.Where(line => line.Tag == "PY").Select(line => line.Value).FirstOrDefault());
    }

    [Fact]
    public void Ris_survives_nasty_words()
    {
        foreach (var words in Nasty.Words.Append(Nasty.Long))
        {
            var lines = RisLines(Samples.Full(label => label + words));

            Assert.Equal(3, lines.Count(line => line.Tag == "TY"));
            Assert.Contains(("TI", OneLine.Of($"source title{words}")), lines);
        }
    }

    [Fact]
    public void Csl_has_names_dates_and_words()
    {
        var works = Csl(Samples.Full());
        var source = works[0];

        Assert.Equal("article-newspaper", source.GetProperty("type").GetString());
        Assert.Equal("source author", source.GetProperty("author")[0].GetProperty("literal").GetString());
        Assert.Equal("Bohr", source.GetProperty("author")[1].GetProperty("family").GetString());
        Assert.Equal("[[2022,10]]", Compact(source.GetProperty("issued").GetProperty("date-parts")));
        Assert.True(source.GetProperty("issued").GetProperty("circa").GetBoolean());
        Assert.Equal(
            "Ana Lopes: “no one came, not even Bo” (14 October 2022)",
            works[1].GetProperty("abstract").GetString()
        );
    }

    [Theory]
    [InlineData("2022-10-14", """{"date-parts":[[2022,10,14]]}""")]
    [InlineData("2022-10-12/2022-10-14", """{"date-parts":[[2022,10,12],[2022,10,14]]}""")]
    [InlineData("2022-24", """{"date-parts":[[2022]],"season":4}""")]
    [InlineData("2022-XX", """{"date-parts":[[2022]],"circa":true}""")]
    [InlineData("199X", """{"literal":"the 1990s"}""")]
    [InlineData("2022/..", """{"literal":"since 2022"}""")]
    [InlineData("-0043", """{"literal":"44 BCE"}""")]
    public void Csl_dates_are_parts_or_words(string date, string expected)
    {
        var issued = Csl(OfSource(source => source with { Published = date }))[0].GetProperty("issued");

        Assert.Equal(expected, Compact(issued));
    }

    [Theory]
    [InlineData("article", "Paper", "https://example.com/", "article-newspaper", "NEWS", "article")]
    [InlineData("article", null, "https://example.com/", "webpage", "ELEC", "misc")]
    [InlineData("article", null, null, "document", "GEN", "misc")]
    [InlineData("report", "House", null, "report", "RPRT", "techreport")]
    [InlineData("report", null, null, "report", "RPRT", "misc")]
    [InlineData("speech", null, null, "speech", "GEN", "misc")]
    [InlineData("transcript", null, null, "speech", "GEN", "misc")]
    [InlineData("interview", null, null, "interview", "GEN", "misc")]
    [InlineData("post", null, null, "post", "ELEC", "misc")]
    [InlineData("treaty", null, null, "treaty", "GEN", "misc")]
    [InlineData("communique", null, null, "document", "GEN", "misc")]
    [InlineData(null, null, "https://example.com/", "webpage", "ELEC", "misc")]
    public void Each_sort_of_text_has_its_type(
        string? kind,
        string? publisher,
        string? url,
        string csl,
        string ris,
        string bib
    )
    {
        var catalogue = OfSource(source => source with { Kind = kind, Publisher = publisher, Url = url });

        Assert.Equal(csl, Csl(catalogue)[0].GetProperty("type").GetString());
        Assert.Equal(("TY", ris), RisLines(catalogue)[0]);
        Assert.Equal(bib, Bib(catalogue)[0].Type);
    }

    [Fact]
    public void What_is_not_known_is_said_and_not_made_up()
    {
        var catalogue = OfSource(source => source);
        var fields = Bib(catalogue)[0].Fields;

        Assert.Equal("Author and publisher unknown.", fields["note"]);
        Assert.DoesNotContain("author", fields.Keys);
        Assert.DoesNotContain("year", fields.Keys);
        Assert.Equal("“A text”, author and publisher unknown, undated.", Sentence(catalogue, 0));
    }

    [Fact]
    public void A_sentence_cites_a_quote()
    {
        const string Expected =
            "Ana Lopes: “no one came, not even Bo” (14 October 2022), in: source author and Annette Bohr, "
            + "“source title”, source publisher, about October 2022, paragraph 1, https://example.com/a?b=1&c=(2), "
            + "archived at https://archive.example/a, read on 1 November 2022.";

        Assert.Equal(Expected, Sentence(Samples.Full(), 1));
    }

    [Fact]
    public void A_paraphrase_stands_in_no_quotation_marks()
    {
        var catalogue = Samples.Full();
        var quote = new Quote
        {
            Id = "claim",
            Place = default,
            Words = Made.At("They left."),
            Speaker = catalogue.Quotes[0].Quote.Speaker,
            Source = catalogue.Quotes[0].Quote.Source,
            Attribution = Attribution.Paraphrase,
        };
        var linked = new LinkedQuote(quote, catalogue.Quotes[0].Speaker, catalogue.Quotes[0].Source);

        Assert.StartsWith(
            "Ana Lopes, paraphrased: They left, in: ",
            CitationText.Of(Work.Of(linked, catalogue), catalogue),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_sentence_is_one_line()
    {
        var catalogue = Samples.Full(label => label + Nasty.All);

        Assert.All(
            Work.All(catalogue),
            work => Assert.DoesNotContain(CitationText.Of(work, catalogue), char.IsControl)
        );
    }

    [Fact]
    public void Zotero_finds_the_source_of_a_quote()
    {
        var catalogue = Samples.Full(baseAddress: Samples.Base);
        var pairs = HighwireMeta.Of(Work.All(catalogue)[1], catalogue);

        Assert.Equal("source title", Single(pairs, "citation_title"));
        Assert.Equal("source publisher", Single(pairs, "citation_journal_title"));
        Assert.Equal("en-GB", Single(pairs, "citation_language"));
        Assert.Equal(["source author", "Bohr, Annette"], Values(pairs, "citation_author"));
        Assert.Equal(["tag", "other"], Values(pairs, "citation_keywords"));
        Assert.Empty(Values(pairs, "citation_publication_date"));
        Assert.Contains("no one came", Single(pairs, "citation_abstract"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_certain_date_is_told_to_zotero()
    {
        var catalogue = OfSource(source => source with { Published = "2022-10-14" });

        Assert.Equal(
            "2022/10/14",
            Single(HighwireMeta.Of(Work.All(catalogue)[0], catalogue), "citation_publication_date")
        );
    }

    [Fact]
    public void The_citations_of_this_repository_can_be_read()
    {
        var catalogue = SeedCatalogue.Read();
        var count = catalogue.Quotes.Length + catalogue.Sources.Length;

        Assert.Equal(count, Bib(catalogue).Select(entry => entry.Key).Distinct().Count());
        Assert.Equal(count, RisLines(catalogue).Count(line => line.Tag == "ER"));
        Assert.Equal(count, Csl(catalogue).Count);
    }

    private static List<(string Type, string Key, Dictionary<string, string> Fields)> Bib(Catalogue catalogue) =>
        BibTexReader.Read(Encoding.UTF8.GetString(BibTex.Write(Work.All(catalogue), catalogue)));

    private static List<(string Tag, string Value)> RisLines(Catalogue catalogue)
    {
        var text = Encoding.UTF8.GetString(Ris.Write(Work.All(catalogue), catalogue));
        Assert.EndsWith("ER  - \r\n", text, StringComparison.Ordinal);
        return
        [
            .. text[..^2]
                .Split("\r\n")
                .Select(line =>
                {
                    Assert.Matches("^[A-Z][A-Z0-9]  - [^\r\n]*$", line);
                    return (line[..2], line[6..]);
                }),
        ];
    }

    private static List<JsonElement> Csl(Catalogue catalogue)
    {
        using var document = JsonDocument.Parse(CslJson.Write(Work.All(catalogue), catalogue));
        return [.. document.RootElement.EnumerateArray().Select(work => work.Clone())];
    }

    private static string Sentence(Catalogue catalogue, int index) =>
        CitationText.Of(Work.All(catalogue)[index], catalogue);

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);

    private static string Single(IEnumerable<KeyValuePair<string, string>> pairs, string name) =>
        Assert.Single(Values(pairs, name));

    private static IEnumerable<string> Values(IEnumerable<KeyValuePair<string, string>> pairs, string name) =>
        pairs.Where(pair => pair.Key == name).Select(pair => pair.Value);

    private static Catalogue OfSource(Func<SourceWords, SourceWords> change)
    {
        var words = change(new SourceWords());
        var source = new Source
        {
            Id = "text",
            Place = default,
            Name = "A text",
            Text = Made.Text("Words."),
            SourceKind = words.Kind is null ? null : Enum.Parse<SourceKind>(words.Kind, ignoreCase: true),
            Publisher = words.Publisher,
            Url = words.Url,
            Published = words.Published is null ? null : Made.Date(words.Published),
        };
        return new Catalogue { Brief = new LinkedBrief(Made.Brief()), Sources = [Made.Linked(source)] };
    }

    private sealed record SourceWords(
        string? Kind = null,
        string? Publisher = null,
        string? Url = null,
        string? Published = null
    );
}
