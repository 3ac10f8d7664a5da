namespace Briefing.Rendering.Cards;

/// <summary>Says how much of a pixel a disc covers.</summary>
internal static class DiscCoverage
{
    /// <summary>A pixel is looked at in this many rows of this many points.</summary>
    private const int Points = 16;

    /// <summary>From 0 to 255.</summary>
    /// <param name="x">The pixel's left side, from the middle of the disc.</param>
    /// <param name="y">The pixel's upper side, from the middle of the disc.</param>
    /// <param name="radius">Of the disc.</param>
    public static int Of(int x, int y, int radius)
    {
        var covered = 0;
        for (var point = 0; point < Points * Points; point++)
        {
            var across = (2 * ((x * Points) + (point % Points))) + 1;
            var down = (2 * ((y * Points) + (point / Points))) + 1;
            var reach = 2 * Points * radius;
            covered += (across * across) + (down * down) <= reach * reach ? 1 : 0;
        }

        return covered * byte.MaxValue / (Points * Points);
    }
}
