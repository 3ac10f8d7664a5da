using Briefing.Cli;

namespace Briefing.Tests.Cli;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://example.org", "https://example.org/")]
    [InlineData("https://example.org/astana", "https://example.org/astana/")]
    [InlineData("http://localhost:8080/x/", "http://localhost:8080/x/")]
    [InlineData("https://пример.рф/а", "https://пример.рф/%D0%B0/")]
    public void A_sites_address_ends_in_a_slash(string written, string expected) =>
        Assert.Equal(expected, WebAddress.Read(written)?.AbsoluteUri);

    [Theory]
    [InlineData("")]
    [InlineData("/astana/")]
    [InlineData("example.org")]
    [InlineData("file:///tmp/")]
    [InlineData("https://example.org/#top")]
    public void Anything_else_is_none(string written) => Assert.Null(WebAddress.Read(written));
}
