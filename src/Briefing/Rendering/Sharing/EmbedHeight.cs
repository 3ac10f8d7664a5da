namespace Briefing.Rendering.Sharing;

/// <summary>
/// Reckons how high a frame must be to show all of an embed at any width that it is made for. Hosts want a fixed height,
/// and a page without script cannot ask for more; too little is what readers of embeds complain of most. The sizes are
/// those of theme/assets/embed.css.
/// </summary>
internal static class EmbedHeight
{
    /// <summary>The narrowest frame, in pixels.</summary>
    private const int Narrowest = 280;

    /// <summary>From this width on, in pixels, words are set larger; above and below, more width is never more height.</summary>
    private const int Large = 480;

    private const double BoldIsWider = 1.1;

    /// <summary>The height in pixels.</summary>
    public static int Of(Embed embed, Site site)
    {
        var blocks = Blocks(embed, site.View.Title).ToList();
        return (int)Math.Ceiling(Math.Max(At(Narrowest, blocks), At(Large, blocks)));
    }

    private static double At(int width, List<Block> blocks)
    {
        var isLarge = width >= Large;
        var (padding, edge) = (isLarge ? 24 : 16, 1);
        var inner = width - 2 * (padding + edge);
        return 2 * (padding + edge) + blocks.Sum(block => block.Height(inner, isLarge));
    }

    // Font size, font size in large frames, height of a line as a multiple, space above, in pixels; how much wider it is.
    private static IEnumerable<Block> Blocks(Embed embed, string title)
    {
        Block?[] blocks =
        [
            Small(embed.Flags, 0, BoldIsWider),
            embed.ShownWords is { } words ? new Block(words, 18, 21, 1.5, 4) : null,
            embed.Words is not null
                ? new Block(embed.Heading, 16, 16, 1.5, 12, BoldIsWider)
                : new Block(embed.Heading, 20, 24, 1.35, 4),
            Small(embed.Essentials, 2),
            embed.Summary is { } summary ? new Block(summary, 16, 17, 1.5, 10) : null,
            Small(embed.Status, 8, BoldIsWider),
            Small(embed.Proof, 8),
            Small(title, 25),
        ];
        return blocks.OfType<Block>();
    }

    private static Block? Small(string? text, int above, double wider = 1) =>
        text is null ? null : new Block(text, 14, 14, 1.5, above, wider);

    /// <summary>A paragraph.</summary>
    private sealed record Block(string Text, int Size, int LargeSize, double LineHeight, int Above, double Wider = 1)
    {
        private readonly LineCount _lines = new(Text);

        public double Height(int width, bool isLarge)
        {
            var size = isLarge ? LargeSize : Size;
            return Above + _lines.In(width / (size * Wider)) * size * LineHeight;
        }
    }
}
