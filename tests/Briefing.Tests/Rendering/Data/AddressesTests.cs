using Briefing.Rendering.Data;

namespace Briefing.Tests.Rendering.Data;

/// <summary>Where pages are.</summary>
public sealed class AddressesTests
{
    [Theory]
    [InlineData("", "", "./")]
    [InlineData("", "actors/ana/", "actors/ana/")]
    [InlineData("actors/ana/", "", "../../")]
    [InlineData("actors/ana/", "events/talks/", "../../events/talks/")]
    [InlineData("data/briefing.json", "events/talks/#p1", "../events/talks/#p1")]
    public void Without_an_address_of_the_site_they_are_relative(string file, string path, string expected)
    {
        Assert.Equal(expected, new Addresses(null).Between(file, path));
        Assert.Null(new Addresses(null).Absolute(path));
    }

    [Fact]
    public void What_is_encoded_stays_so() =>
        Assert.Equal(
            "https://example.org/talks/sources/a/#p1:~:text=well%2Dknown",
            new Addresses(Samples.Base).Between("", "sources/a/#p1:~:text=well%2Dknown")
        );
}
