using System.Diagnostics;
using System.Globalization;
using System.Text;
using Briefing.Reading.Keys;

namespace Briefing.Tests.Reading;

/// <summary>Files made to bring the program to its knees are refused, or read, in the time of a blink.</summary>
public sealed class HostileInputTests
{
    // Generous, since machines that run tests are slow and shared; what grows with the square takes minutes.
    private static readonly TimeSpan Blink = TimeSpan.FromSeconds(60);

    public static TheoryData<string, string> Texts =>
        new()
        {
            { "lists in lists", Repeat("[", 500_000) },
            { "lists in lists, each on a line", Repeat("[\n", 500_000) },
            { "keys in keys in brackets", "a: " + Repeat("{", 500_000) },
            { "keys in keys in brackets, complete", Repeat("{a: ", 500_000) },
            { "dashes behind dashes", Repeat("- ", 500_000) },
            { "keys below keys", string.Concat(Enumerable.Range(0, 2_000).Select(i => new string(' ', i) + "a:\n")) },
            { "question marks", Repeat("? ", 500_000) },
            { "colons", Repeat(": ", 500_000) },
            { "many keys", string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"k{i}: v\n")) },
            { "many items", "a: [" + Repeat("x,", 1_200_000) + "]" },
            { "many empty entries", string.Concat(Enumerable.Range(0, 100_000).Select(i => $"k{i}: {{}}\n")) },
            { "one key many times", Repeat("a: b\n", 200_000) },
            {
                "one entry with many unknown keys",
                "a:\n" + string.Concat(Enumerable.Range(0, 200_000).Select(Unknown))
            },
            { "a long text", "a: " + new string('x', 2_000_000) },
            { "a long text in quotes", "a: \"" + new string('x', 2_000_000) },
            { "a long text of many lines", "a: |\n" + Repeat("  x\n", 500_000) },
            { "a long key", new string('k', 2_000_000) + ": v" },
            { "many spaces", "a: x" + new string(' ', 2_000_000) + "y" },
            { "many tabs", "a: x" + new string('\t', 2_000_000) + "y" },
            { "many lines with tabs", "a:\n" + Repeat("\tb\n", 1_000_000) },
            { "many blank lines", "a: x" + new string('\n', 2_000_000) + " y" },
            { "many remarks", Repeat("# x\n", 500_000) },
            { "many quotes", Repeat("\"a\" ", 1_000_000) },
            {
                "a reference that grows",
                "a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b]"
            },
            { "a long name for other places", "a: &" + new string('x', 1_000_000) + " b" },
            { "a long type", "a: !" + new string('x', 1_000_000) + " b" },
            { "many documents", Repeat("---\na\n", 1_000_000) },
        };

    public static TheoryData<string, string> Markdown =>
        new()
        {
            { "brackets", Repeat("[", 200_000) },
            { "wikilinks that are not closed", Repeat("[[a", 200_000) },
            { "pictures that are not closed", Repeat("![", 200_000) },
            { "emphasis", Repeat("*a_ ", 200_000) },
            { "quotes in quotes", Repeat("> ", 200_000) },
            { "lists in lists", Repeat("- ", 200_000) },
            { "links in links", Repeat("[a](", 200_000) },
            { "backticks", Repeat("`a``", 200_000) },
            { "tables", Repeat("|a", 100_000) + "\n" + Repeat("|-", 100_000) },
            { "footnotes", string.Concat(Enumerable.Range(0, 50_000).Select(i => $"[^{i}]: x\n\n")) },
            { "addresses", string.Concat(Enumerable.Range(0, 50_000).Select(i => $"[a{i}]: x\n")) },
            { "tags", Repeat("<a ", 200_000) },
            { "remarks", Repeat("<!-- ", 200_000) },
            { "many tags", Repeat("<b>", 200_000) },
            { "headings", Repeat("# a\n", 100_000) },
            { "headings in quotes and lists", Repeat("> - # a\n\n", 50_000) },
            { "underlined headings", Repeat("a\n-\n", 100_000) },
            { "links in links, few enough", Repeat("[a](", 5_000) },
            { "headings, few enough", Repeat("# a\n", 2_000) },
            { "entities", Repeat("&#1;", 200_000) },
        };

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void Yaml_is_refused_or_read_in_a_blink(string what, string text)
    {
        using var site = new WrittenSite().With("input/actors.yml", text);

        Assert.True(Time(() => site.Read()) < Blink, what);
    }

    [Fact]
    public void A_value_without_end_is_refused_or_read_in_a_blink_whatever_its_key()
    {
        var value = new string('2', 300_000);
        foreach (var table in new[] { ActorKeys.Table, EventKeys.Table, QuoteKeys.Table, SourceKeys.Table })
        {
            var path = $"input/{table.Of.Split(' ')[1]}s.yml";
            foreach (var key in table.Keys)
            {
                using var site = new WrittenSite().With(
                    path,
                    $"a:\n  {key.Name}: {value}\nb:\n  {key.Name}: [{value}]\n"
                );

                Assert.True(Time(() => site.Read()) < Blink, key.Name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Markdown), DisableDiscoveryEnumeration = true)]
    public void Markdown_is_refused_or_read_in_a_blink(string what, string text)
    {
        using var site = new WrittenSite()
            .With("input/briefing.yml", "title: A harbour\n")
            .With("input/pages/method.md", $"---\ntitle: How it was made\n---\n{text}");

        Assert.True(Time(() => site.Read()) < Blink, what);
    }

    [Theory]
    [InlineData("one line", "x", 50_000_000)]
    [InlineData("many lines", "The minister came late.\n", 50_000_000)]
    [InlineData("many blank lines", "x\n\n", 50_000_000)]
    [InlineData("many short lines", "x\r", 2_000_000)]
    [InlineData("many blocks", "x\ny\n\n", 2_000_000)]
    [InlineData("many line ends of other kinds", "x\u2028\f\u0085", 5_000_000)]
    public void A_text_of_fifty_megabytes_is_refused_or_read_in_a_blink(string what, string part, int length)
    {
        using var site = new WrittenSite()
            .With("input/briefing.yml", "title: A harbour\n")
            .With("seeds/long.txt", Repeat(part, length / part.Length))
            .With("input/sources.yml", "long:\n  title: Long\n  text: long.txt\n  omit: [The minister came latte.]\n");

        Assert.True(Time(() => site.Read()) < Blink, what);
    }

    [Fact]
    public void A_file_of_the_editor_may_be_sixteen_megabytes_large()
    {
        var message = WrittenSite.MessagesFor("input/actors.yml", "# " + new string('x', 17 * 1024 * 1024));

        Assert.Contains(
            "BR0005 input/actors.yml: `input/actors.yml` is 17 MB large; 16 MB is the most",
            message,
            StringComparison.Ordinal
        );
    }

    private static string Repeat(string part, int times) => new StringBuilder().Insert(0, part, times).ToString();

    private static string Unknown(int number) => string.Create(CultureInfo.InvariantCulture, $"  k{number}: v\n");

    private static TimeSpan Time(Action read)
    {
        var watch = Stopwatch.StartNew();
        read();
        return watch.Elapsed;
    }
}
