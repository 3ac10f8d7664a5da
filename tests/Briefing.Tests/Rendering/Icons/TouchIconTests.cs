using System.Security.Cryptography;
using Briefing.Rendering.Cards;
using Briefing.Rendering.Icons;
using SkiaSharp;

namespace Briefing.Tests.Rendering.Icons;

public sealed class TouchIconTests
{
    private static readonly CardColour Ground = new(0x0A, 0x4A, 0x59);
    private static readonly CardColour Sign = new(0xFD, 0xFC, 0xF9);

    [Fact]
    public void It_is_a_square_of_the_ground_with_the_sign_in_its_middle()
    {
        using var icon = SKBitmap.Decode(TouchIcon.Paint(Ground, Sign));
        var inked = (
            from y in Enumerable.Range(0, icon.Height)
            from x in Enumerable.Range(0, icon.Width)
            where icon.GetPixel(x, y) != new SKColor(Ground.Red, Ground.Green, Ground.Blue)
            select (x, y)
        ).ToList();

        Assert.Equal((180, 180), (icon.Width, icon.Height));
        Assert.Contains(inked, at => icon.GetPixel(at.x, at.y) == new SKColor(Sign.Red, Sign.Green, Sign.Blue));
        Assert.InRange(inked.Max(at => at.x) - inked.Min(at => at.x), 88, 96);
        Assert.InRange(inked.Min(at => at.x) + inked.Max(at => at.x), 177, 182);
        Assert.InRange(inked.Min(at => at.y) + inked.Max(at => at.y), 177, 182);
    }

    [Fact]
    public void The_bytes_are_the_same_on_every_machine() =>
        Assert.Equal(
            "779752ceffe5976b9ae26a637238c0611c579f9ec727562bfe68c98e8aae0ead",
            Convert.ToHexStringLower(SHA256.HashData(TouchIcon.Paint(Ground, Sign)))
        );
}
