namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>
/// Chooses fonts: for a letter the first of its voice that has it, for a sign that of the letters beside it, so that
/// the brackets around Arabic words are Arabic, and the numbers among them like the Latin words.
/// </summary>
internal sealed class FontChoice
{
    private readonly Dictionary<byte, CardFont> _beside = [];
    private readonly List<Cluster> _clusters;
    private readonly Voice _voice;

    private FontChoice(List<Cluster> clusters, Voice voice)
    {
        _clusters = clusters;
        _voice = voice;
    }

    /// <summary>A font for each cluster; nothing if there is one that no font can draw.</summary>
    public static CardFont[]? For(List<Cluster> clusters, Voice voice) => new FontChoice(clusters, voice).Choose();

    private CardFont[]? Choose()
    {
        foreach (var cluster in Enumerable.Reverse(_clusters))
        {
            Remember(cluster, First(cluster));
        }

        var fonts = new CardFont[_clusters.Count];
        for (var i = 0; i < fonts.Length; i++)
        {
            if (Choose(_clusters[i]) is not { } font)
            {
                return null;
            }

            fonts[i] = font;
            Remember(_clusters[i], font);
        }

        return fonts;
    }

    /// <summary>Signs look to the letters on their own level, those before them first.</summary>
    private void Remember(Cluster cluster, CardFont? font)
    {
        if (font is not null && !cluster.IsCommon)
        {
            _beside[cluster.Level] = font;
        }
    }

    private CardFont? Choose(Cluster cluster) =>
        cluster.IsCommon && _beside.TryGetValue(cluster.Level, out var beside) && beside.Covers(cluster.Text)
            ? beside
            : First(cluster);

    private CardFont? First(Cluster cluster) => FontShelf.Of(_voice).FirstOrDefault(font => font.Covers(cluster.Text));
}
