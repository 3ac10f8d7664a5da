using Briefing.Linking.Names;
using CsCheck;

namespace Briefing.Tests.Linking.Names;

public sealed class NameFinderProperties
{
    [Fact]
    public void It_finds_what_the_rules_find() =>
        NameTexts.NamesAndText.Sample(
            (names, text) => Assert.Equal(new NaiveFinder(names).Find(text), NameFinder.Of(names).Find(text)),
            iter: 3000
        );

    [Fact]
    public void Mentions_are_in_order_within_the_text_and_do_not_overlap() =>
        NameTexts.Anything.Sample(
            (names, text) =>
            {
                var end = 0;
                foreach (var mention in NameFinder.Of(names).Find(text))
                {
                    Assert.InRange(mention.Start, end, text.Length);
                    Assert.InRange(mention.Length, 1, text.Length - mention.Start);
                    end = mention.Start + mention.Length;
                }
            },
            iter: 1000
        );

    [Fact]
    public void The_order_of_the_names_changes_nothing() =>
        NameTexts.NamesAndText.Sample(
            (names, text) => Assert.Equal(NameFinder.Of(names).Find(text), NameFinder.Of(names.Reverse()).Find(text)),
            iter: 1000
        );

    [Fact]
    public void First_mentions_are_mentions_one_for_each_actor() =>
        NameTexts.NamesAndText.Sample(
            (names, text) =>
            {
                var finder = NameFinder.Of(names);
                var first = finder.FindFirst(text);

                Assert.Equal(finder.Find(text).DistinctBy(mention => mention.Owner), first);
            },
            iter: 1000
        );
}
