using Briefing.Linking.Names;

namespace Briefing.Tests.Linking.Names;

public sealed class NameFinderTests
{
    private static readonly string Summits = File.ReadAllText(Repository.PathOf("seeds/000_51e60f2bf53e4adc.txt"));

    [Fact]
    public void It_links_the_names_of_a_sentence() =>
        Marked.Links(
            "The leaders (including [Qatar], [Azerbaijan], [Tajikistan], …) as well as Chinese Vice President "
                + "[Wang Qishan] … Mr. [Putin] personally",
            "Qatar",
            "Azerbaijan",
            "Tajikistan",
            "China",
            "Wang Qishan",
            "Putin",
            "Iran"
        );

    [Fact]
    public void A_mention_tells_whom_it_means_and_by_which_kind_of_name()
    {
        var finder = NameFinder.Of([
            new Name("Kassym-Jomart Tokayev", 4, NameKind.Full),
            new Name("Tokayev", 4, NameKind.Also),
            new Name("Tokaev", 4, NameKind.Misspelt),
            new Name("Jomart", 4, NameKind.Weak),
        ]);

        Assert.Equal(
            [
                new NameMention(0, 6, 4, NameKind.Misspelt),
                new NameMention(8, 7, 4, NameKind.Also),
                new NameMention(17, 21, 4, NameKind.Full),
            ],
            finder.Find("Tokaev, Tokayev, Kassym-Jomart Tokayev, Jomart")
        );
    }

    [Fact]
    public void The_first_mention_of_each_actor_is_enough_for_a_paragraph()
    {
        var finder = NameFinder.Of([
            new Name("Vladimir Putin", 0, NameKind.Full),
            new Name("Putin", 0, NameKind.Also),
            new Name("Russia", 1, NameKind.Full),
        ]);
        var text = "In Russia Vladimir Putin said that Putin is Russia.";

        Assert.Equal(
            "In [Russia] [Vladimir Putin] said that Putin is Russia.",
            Marked.Mark(text, finder.FindFirst(text))
        );
        Assert.Equal(
            "In [Russia] [Vladimir Putin] said that [Putin] is [Russia].",
            Marked.Mark(text, finder.Find(text))
        );
    }

    [Fact]
    public void A_text_without_names_costs_no_memory()
    {
        var finder = NameFinder.Of([new Name("Vladimir Putin", 0, NameKind.Full), new Name("Iran", 1, NameKind.Full)]);
        var text = "Vladimir met an Iranian, who said: In fact, I ran.";
        finder.Find(text);

        var before = GC.GetAllocatedBytesForCurrentThread();
        finder.Find(text);
        finder.FindFirst(text);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void In_the_seed_it_finds_each_known_name_where_a_reader_would()
    {
        var finder = NameFinder.Of([
            new Name("Kassym-Jomart Tokayev", 0, NameKind.Full),
            new Name("Vladimir Putin", 1, NameKind.Full),
            new Name("Putin", 1, NameKind.Also),
            new Name("Kazakhstan", 2, NameKind.Full),
            new Name("Iran", 3, NameKind.Full),
            new Name("Jomart", 4, NameKind.Full),
        ]);

        Assert.Equal(
            ["Iran", "Vladimir Putin", "Kazakhstan", "Kassym-Jomart Tokayev"],
            finder.FindFirst(Summits).Select(mention => Summits.Substring(mention.Start, mention.Length))
        );
    }
}
