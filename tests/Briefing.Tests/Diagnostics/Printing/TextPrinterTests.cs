using Briefing.Diagnostics;
using Briefing.Diagnostics.Printing;

namespace Briefing.Tests.Diagnostics.Printing;

public sealed class TextPrinterTests
{
    [Fact]
    public void A_message_shows_the_line_and_underlines_the_words()
    {
        var text = string.Concat(Enumerable.Repeat("# comment\n", 11)) + "  speaker: ana-lopes\n";
        var diagnostic = Printed.About(text, "ana-lopes", "no actor is called `ana-lopes`") with
        {
            Help = "did you mean `ana-lopez` (input/actors.yml:40)?",
        };

        Assert.Equal(
            """
            error[BR0201]: no actor is called `ana-lopes`
             --> input/quotes.yml:12:12
               |
            12 |   speaker: ana-lopes
               |            ^^^^^^^^^
            help: did you mean `ana-lopez` (input/actors.yml:40)?


            """,
            Printed.AsText(diagnostic)
        );
    }

    [Fact]
    public void A_label_stands_beside_the_underline_and_notes_below()
    {
        var diagnostic = Printed.About("b:\na:\n", "a", "the id `a` is given twice") with
        {
            Rule = Printed.Warning,
            Severity = Severity.Warning,
            Label = "the second",
            Notes =
            [
                new Note("the first is here", Printed.PlaceOf("a:\n", "a")),
                new Note("ids are compared as written"),
            ],
        };

        Assert.Equal(
            """
            warning[BR0207]: the id `a` is given twice
             --> input/quotes.yml:2:1
              |
            2 | a:
              | ^ the second
            note: the first is here
             --> input/quotes.yml:1:1
              |
            1 | a:
              | -
            note: ids are compared as written


            """,
            Printed.AsText(diagnostic)
        );
    }

    [Fact]
    public void What_has_no_place_is_said_without_one() =>
        Assert.Equal(
            "error[BR0201]: the folder is missing\n\n",
            Printed.AsText(Printed.About("x", "x", "the folder is missing") with { Place = null })
        );

    [Theory]
    [InlineData("text: 习近平主席 said", "said", "text: 习近平主席 said", "                 ^^^^")]
    [InlineData("text: 习近平 said", "近平", "text: 习近平 said", "        ^^^^")]
    [InlineData("text: ｆｕｌｌ K", "K", "text: ｆｕｌｌ K", "               ^")]
    [InlineData("name: Zoe\u0308 K", "K", "name: Zoe\u0308 K", "          ^")]
    [InlineData("name: محمد بن", "بن", "name: محمد بن", "           ^^")]
    [InlineData("name: 👍 K", "K", "name: 👍 K", "         ^")]
    [InlineData("name: 한국 K", "K", "name: 한국 K", "           ^")]
    [InlineData("\tname: K", "K", "    name: K", "          ^")]
    [InlineData("a\tb\tK", "K", "a   b   K", "        ^")]
    [InlineData("a\tK", "\tK", "a   K", " ^^^^")]
    public void The_underline_stands_below_the_words_in_every_script(
        string text,
        string words,
        string line,
        string underline
    )
    {
        var printed = Printed.AsText(Printed.About(text, words)).Split('\n');

        Assert.Equal("1 | " + line, printed[3]);
        Assert.Equal("  | " + underline, printed[4]);
    }

    [Theory]
    [InlineData("a\u202Eb", "a<U+202E>b")]
    [InlineData("a\u001B[31mb", "a<U+001B>[31mb")]
    [InlineData("a\u00ADb", "a<U+00AD>b")]
    [InlineData("a\u200Bb", "a<U+200B>b")]
    [InlineData("a\uFEFFb", "a<U+FEFF>b")]
    [InlineData("a\u2028b", "a<U+2028>b")]
    [InlineData("a\0b", "a<U+0000>b")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    public void What_cannot_be_seen_or_would_steer_the_terminal_is_named(string text, string expected)
    {
        var printed = Printed.AsText(Printed.About(text + " K", "K", text)).Split('\n');

        Assert.Equal("error[BR0201]: " + expected, printed[0]);
        Assert.Equal("1 | " + expected + " K", printed[3]);
    }

    [Fact]
    public void Half_a_character_is_named() =>
        Assert.StartsWith(
            "error[BR0201]: a<U+D800>b\n",
            Printed.AsText(Printed.About("x", "x", "a\uD800b")),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_file_that_is_empty_or_missing_is_named_without_a_line() =>
        Assert.Equal(
            "error[BR0201]: no such file\n --> input/a.yml\n\n",
            Printed.AsText(
                Printed.About("x", "x", "no such file") with
                {
                    Place = new Place(new TextFile("input/a.yml", ""), 0, 0),
                }
            )
        );

    [Fact]
    public void A_place_of_several_lines_shows_the_first()
    {
        var printed = Printed.AsText(Printed.About("a: >\n  one\n  two\n", "one\n  two"));

        Assert.EndsWith("2 |   one\n  |   ^^^…\n\n", printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: ", 3, 0, "1 | a:\n  |    ^\n")]
    [InlineData("\n", 0, 0, "1 |\n  | ^\n")]
    [InlineData("a: b\n", 5, 0, "2 |\n  | ^\n")]
    [InlineData("a: b\r\nc", 3, 3, "1 | a: b\n  |    ^…\n")]
    public void A_place_at_an_end_is_pointed_at(string text, int start, int length, string expected)
    {
        var place = new Place(new TextFile("input/a.yml", text), start, length);

        Assert.EndsWith(
            expected + "\n",
            Printed.AsText(Printed.About("x", "x") with { Place = place }),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(0, 3, "KEYxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…", "^^^")]
    [InlineData(20, 3, "xxxxxxxxxxxxxxxxxxxxKEYxxxxxxxxxxxx…", "                    ^^^")]
    [InlineData(100, 3, "…xxxxxxxxxxxKEYxxxxxxxxxxxxxxxxxxxx…", "            ^^^")]
    [InlineData(197, 3, "…xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKEY", "                                 ^^^")]
    [InlineData(100, 90, "…xxxxxxxxxxxKEYxxxxxxxxxxxxxxxxxxxx…", "            ^^^^^^^^^^^^^^^^^^^^^^^^")]
    public void A_long_line_is_cut_around_the_place(int start, int length, string line, string underline)
    {
        var text = (new string('x', start) + "KEY").PadRight(200, 'x');
        var place = new Place(new TextFile("input/a.yml", text), start, length);
        var printed = Printed
            .AsText(Printed.About("x", "x") with { Place = place }, new PrintStyle { Width = 40 })
            .Split('\n');

        Assert.Equal("1 | " + line, printed[3]);
        Assert.Equal("  | " + underline, printed[4]);
    }

    [Fact]
    public void A_line_of_any_length_is_cut()
    {
        var text = new string('x', 5_000_000) + "KEY" + new string('y', 5_000_000);
        var printed = Printed.AsText(Printed.About(text, "KEY"), new PrintStyle { Width = 40 }).Split('\n');

        Assert.Equal("1 | …xxxxxxxxxxxKEYyyyyyyyyyyyyyyyyyyyy…", printed[3]);
        Assert.Equal("  |             ^^^", printed[4]);
    }

    [Fact]
    public void A_wide_character_that_would_be_cut_in_half_gives_way()
    {
        var text = string.Concat(Enumerable.Repeat("习", 50)) + "K" + string.Concat(Enumerable.Repeat("近", 50));
        var printed = Printed.AsText(Printed.About(text, "K"), new PrintStyle { Width = 24 }).Split('\n');

        Assert.Equal("1 | … 习习K近近近近近近…", printed[3]);
        Assert.Equal("  |       ^", printed[4]);
    }

    [Fact]
    public void Words_of_several_lines_are_set_in()
    {
        var diagnostic = Printed.About("x", "x", "one\ntwo") with { Place = null, Help = "three\nfour" };

        Assert.Equal("error[BR0201]: one\n  two\nhelp: three\n      four\n\n", Printed.AsText(diagnostic));
    }

    [Fact]
    public void Of_a_flood_the_first_are_printed()
    {
        var flood = Enumerable.Range(1, 61).Select(i => Printed.About("x", "x", $"number {i}") with { Place = null });

        var printed = Printed.AsText([.. flood]);

        Assert.EndsWith(
            "error[BR0201]: number 20\n\n… and 41 more (--verbose shows all)\n\n",
            printed,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void All_of_a_flood_are_printed_where_that_is_wanted()
    {
        var flood = Enumerable.Range(1, 61).Select(i => Printed.About("x", "x", $"number {i}") with { Place = null });

        var printed = Printed.AsText([.. flood], new PrintStyle { All = true });

        Assert.EndsWith("number 61\n\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_lead_from_where_the_reader_is() =>
        Assert.Contains(
            "\n --> docs/astana/input/quotes.yml:1:1\n",
            Printed.AsText(Printed.About("x", "x"), new PrintStyle { PathPrefix = "docs/astana/" }),
            StringComparison.Ordinal
        );

    [Fact]
    public void On_a_terminal_there_are_colours()
    {
        var diagnostic = Printed.About("a", "a", "no") with { Help = "yes" };

        Assert.Equal(
            "\e[1;31merror[BR0201]\e[0m\e[1m: no\e[0m\n"
                + " \e[1;34m-->\e[0m input/quotes.yml:1:1\n"
                + "  \e[1;34m|\e[0m\n"
                + "\e[1;34m1\e[0m \e[1;34m|\e[0m a\n"
                + "  \e[1;34m|\e[0m \e[1;31m^\e[0m\n"
                + "\e[1;36mhelp\e[0m: yes\n\n",
            Printed.AsText(diagnostic, new PrintStyle { Colour = true })
        );
    }

    [Theory]
    [InlineData(0, 0, "")]
    [InlineData(1, 0, "1 error")]
    [InlineData(0, 1, "1 warning")]
    [InlineData(3, 1, "3 errors, 1 warning")]
    [InlineData(1200, 2, "1,200 errors, 2 warnings")]
    public void Errors_and_warnings_are_counted_in_words(int errors, int warnings, string expected) =>
        Assert.Equal(expected, new Tally(errors, warnings).ToString());
}
