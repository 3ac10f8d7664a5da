using Briefing.Linking.Names;

namespace Briefing.Tests.Linking.Names;

public sealed class SharedNameTests
{
    private const int Country = 0;
    private const int State = 1;
    private const int Woman = 2;

    [Theory]
    [InlineData(NameKind.Full, NameKind.Full)]
    [InlineData(NameKind.Full, NameKind.Also)]
    [InlineData(NameKind.Also, NameKind.Misspelt)]
    internal void A_name_that_two_actors_have_links_to_neither_and_is_reported(NameKind one, NameKind other)
    {
        var finder = NameFinder.Of([new Name("Georgia", State, one), new Name("Georgia", Country, other)]);

        Marked.Links("Georgia, Georgia's", finder);
        var shared = Assert.Single(finder.Shared);
        Assert.Equal("Georgia", shared.Text);
        Assert.Equal([Country, State], shared.Owners);
    }

    [Fact]
    public void Whoever_calls_it_weak_leaves_it_to_the_other()
    {
        var finder = NameFinder.Of([
            new Name("Georgia", Country, NameKind.Also),
            new Name("Georgia", State, NameKind.Weak),
        ]);

        Assert.Empty(finder.Shared);
        Assert.Equal([new NameMention(3, 7, Country, NameKind.Also)], finder.Find("In Georgia"));
    }

    [Fact]
    public void Two_who_do_not_still_share_it()
    {
        var finder = NameFinder.Of([
            new Name("Georgia", Country, NameKind.Full),
            new Name("Georgia", State, NameKind.Weak),
            new Name("Georgia", Woman, NameKind.Also),
        ]);

        Assert.Equal([Country, Woman], Assert.Single(finder.Shared).Owners);
    }

    [Fact]
    public void A_name_that_all_call_weak_is_not_shared_and_does_not_link()
    {
        var finder = NameFinder.Of([
            new Name("Georgia", Country, NameKind.Weak),
            new Name("Georgia", State, NameKind.Weak),
        ]);

        Assert.Empty(finder.Shared);
        Marked.Links("Georgia", finder);
    }

    [Fact]
    public void An_actor_may_call_its_own_name_weak()
    {
        var finder = NameFinder.Of([new Name("Will", Woman, NameKind.Full), new Name("Will", Woman, NameKind.Weak)]);

        Marked.Links("Will you", finder);
    }

    [Fact]
    public void One_actor_does_not_share_a_name_with_itself()
    {
        var finder = NameFinder.Of([
            new Name("Xi", Woman, NameKind.Misspelt),
            new Name("Xi", Woman, NameKind.Also),
            new Name("Xi", Woman, NameKind.Also),
        ]);

        Assert.Empty(finder.Shared);
        Assert.Equal([new NameMention(0, 2, Woman, NameKind.Also)], finder.Find("Xi"));
    }

    [Fact]
    public void Names_that_only_typography_tells_apart_are_the_same()
    {
        var finder = NameFinder.Of([
            new Name("Kassym‑Jomart", State, NameKind.Full),
            new Name(" Kassym-Jomart", Country, NameKind.Full),
        ]);

        Assert.Equal("Kassym‑Jomart", Assert.Single(finder.Shared).Text);
    }

    [Fact]
    public void Shared_names_are_told_in_the_order_in_which_they_are_given()
    {
        string[] names = ["Zaire", "Congo", "Aaa", "Congo", "Zaire", "Congo"];

        var finder = NameFinder.Of(names.Select((name, owner) => new Name(name, owner, NameKind.Full)));

        Assert.Equal(["Zaire", "Congo"], finder.Shared.Select(shared => shared.Text));
    }
}
