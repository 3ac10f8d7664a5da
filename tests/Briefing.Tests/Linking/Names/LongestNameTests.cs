using Briefing.Linking.Names;

namespace Briefing.Tests.Linking.Names;

public sealed class LongestNameTests
{
    [Theory]
    [InlineData("[Guinea], [Guinea-Bissau], [Equatorial Guinea], [Papua New Guinea]")]
    [InlineData("New [Guinea], Papua [Guinea], [Guinea] Bissau")]
    public void The_longest_name_wins(string text) =>
        Marked.Links(text, "Guinea", "Guinea-Bissau", "Equatorial Guinea", "Papua New Guinea");

    [Fact]
    public void The_first_of_two_overlapping_names_wins() =>
        Marked.Links("[Bank of England] Museum, [England Museum]", "Bank of England", "England Museum");

    [Theory]
    [InlineData("[Xi] Jinping")]
    [InlineData("[Xi Jin], [Xi] Jina")]
    public void A_shorter_name_links_where_the_longer_one_is_not_whole(string text) =>
        Marked.Links(text, "Xi", "Xi Jin");

    [Fact]
    public void It_stays_unlinked_where_the_longer_one_is_part_of_a_longer_name_still() =>
        Marked.Links("Guinea Bissau-Foo, [Guinea Bissau]", "Guinea", "Guinea Bissau");

    [Fact]
    public void No_name_links_inside_a_weak_name()
    {
        Name[] names = [new("Georgia", 0, NameKind.Full), new("Georgia Tech", 1, NameKind.Weak)];

        Marked.Links("[Georgia] and Georgia Tech, [Georgia] Techno", NameFinder.Of(names));
    }

    [Fact]
    public void No_name_links_inside_a_shared_name()
    {
        Name[] names =
        [
            new("Georgia", 0, NameKind.Full),
            new("President of Georgia", 1, NameKind.Also),
            new("President of Georgia", 2, NameKind.Also),
        ];

        Marked.Links("the President of Georgia, [Georgia]", NameFinder.Of(names));
    }

    [Fact]
    public void A_name_may_be_the_start_of_many() =>
        Marked.Links("[A] [A B] [A B C] [A B C D] [A B] D [A B] CD", "A", "A B", "A B C", "A B C D");
}
