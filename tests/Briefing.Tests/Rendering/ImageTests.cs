using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Assets;

namespace Briefing.Tests.Rendering;

public sealed class ImageTests
{
    /// <summary>The beginning of a PNG of 3 by 2 pixels.</summary>
    private static readonly byte[] Png =
    [
        .. Convert.FromHexString("89504E470D0A1A0A0000000D49484452"),
        0,
        0,
        0,
        3,
        0,
        0,
        0,
        2,
        8,
        2,
        0,
        0,
        0,
    ];

    [Fact]
    public void A_picture_has_its_description_credit_licence_and_size()
    {
        using var site = Portrait();
        var image = site.Page("actors/ana/").QuerySelector("main img[alt='Ana at her desk']")!;

        Assert.Equal("../../images/ana%20lopez.png", image.GetAttribute("src"));
        Assert.Equal("Ana at her desk", image.GetAttribute("alt"));
        Assert.Equal(("3", "2"), (image.GetAttribute("width"), image.GetAttribute("height")));
        Assert.Contains("John Smith", site.Words("actors/ana/"), StringComparison.Ordinal);
        Assert.Contains("CC BY", site.Words("actors/ana/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_pictures_that_are_shown_are_published()
    {
        using var site = Portrait().With("input/images/other.png", Png);

        Assert.Equal(
            ["images/ana lopez.png", "images/map.png"],
            site.Files.Keys.Where(path => path.StartsWith("images/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("../briefing.yml")]
    [InlineData("a/../../b.png")]
    [InlineData("..\\b.png")]
    [InlineData("")]
    public void No_name_leads_out_of_the_folder(string name) => Assert.False(ImageFolder.IsInside(name));

    [Theory]
    [InlineData("47494638396103000200", 3, 2)]
    [InlineData("FFD8FFE000044A46FFC0000B080002000301011100", 3, 2)]
    [InlineData("524946460000000057454250565038580A00000000000000020000010000", 3, 2)]
    public void The_size_is_read_from_the_file(string bytes, int width, int height) =>
        Assert.Equal(new ImageSize(width, height), ImageSize.Of(Convert.FromHexString(bytes)));

    [Theory]
    [InlineData("")]
    [InlineData("FFD8")]
    [InlineData("FFD8FFE0FFFF")]
    [InlineData("89504E47")]
    [InlineData("3C737667")]
    public void A_file_that_states_none_has_none(string bytes) =>
        Assert.Null(ImageSize.Of(Convert.FromHexString(bytes)));

    private static SampleSite Portrait()
    {
        var site = new SampleSite().With("input/images/ana lopez.png", Png).With("input/images/map.png", Png);
        site.Entries.Add(
            new LinkedActor(
                new Actor
                {
                    Id = "ana",
                    Place = Make.Nowhere,
                    Name = Make.Name("Ana"),
                    ActorKind = ActorKind.Person,
                    Image = new Image(Make.Written("ana lopez.png"), "Ana at her desk", "John Smith", "CC BY"),
                }
            )
            {
                Summary = Make.Prose("![A map](images/map.png)"),
            }
        );
        return site;
    }
}
