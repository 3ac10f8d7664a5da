using Briefing.Rendering.Permalinks;

namespace Briefing.Tests.Rendering.Permalinks;

public sealed class QrCodeTests
{
    [Theory]
    [InlineData("https://a.example/")]
    [InlineData("https://example.org/q/7k2fq/")]
    [InlineData("https://example.org/astana/q/65336/")]
    public void It_says_the_address(string address) => Assert.Equal(address, QrReader.Read(QrCode.Svg(address)));

    [Fact]
    public void It_keeps_to_the_policy_of_the_pages_and_is_small()
    {
        var svg = QrCode.Svg("https://example.org/astana/q/65336/");

        Assert.DoesNotContain("style", svg, StringComparison.Ordinal);
        Assert.InRange(svg.Length, 1000, 5000);
    }
}
