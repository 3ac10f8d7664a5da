using System.Collections.Immutable;
using System.Text;
using Briefing.Rendering.Cards.Bidi;
using HarfBuzzSharp;

namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>Makes words ready to be broken into lines: finds directions, fonts and scripts, and measures.</summary>
internal static class Typesetter
{
    /// <summary>The words, set; nothing if there is a character that no font can draw.</summary>
    /// <param name="text">The words.</param>
    /// <param name="voice">The voice to set them in.</param>
    /// <param name="tracking">How much space is put between letters, in parts of the size of the type.</param>
    public static TypesetText? Set(CardText text, Voice voice, double tracking = 0)
    {
        var wording = new Wording(PlainLine.Of(text.Words), text.Language, tracking);
        var rightToLeft = ReadingDirection.IsRightToLeft(wording.Text, text.Language);
        var clusters = Cluster.Of(wording.Text, Levels(wording.Text, rightToLeft));
        var pieces = FontChoice.For(clusters, voice) is { } fonts ? Join(Pieces(clusters, fonts)) : [];
        return Measure(wording, pieces) is { } lengths
            ? new TypesetText
            {
                Wording = wording,
                RightToLeft = rightToLeft,
                ClusterStarts = [.. clusters.Select(cluster => cluster.Start)],
                Pieces = pieces,
                Lengths = lengths,
            }
            : null;
    }

    /// <summary>The level of each UTF-16 unit.</summary>
    private static byte[] Levels(string line, bool rightToLeft)
    {
        Rune[] runes = [.. line.EnumerateRunes()];
        var levels = BidiLevels.Of(runes, rightToLeft ? (byte)1 : (byte)0);
        return [.. runes.SelectMany((rune, i) => Enumerable.Repeat(levels[i], rune.Utf16SequenceLength))];
    }

    /// <summary>A piece for each cluster; what all scripts use belongs to that of the letters before it.</summary>
    private static IEnumerable<Piece> Pieces(List<Cluster> clusters, CardFont[] fonts)
    {
        var script = clusters.Find(cluster => !cluster.IsCommon)?.Script ?? Script.Common;
        foreach (var (cluster, font) in clusters.Zip(fonts))
        {
            script = cluster.IsCommon ? script : cluster.Script;
            yield return new Piece(cluster.Start, cluster.Text.Length, cluster.Level, font, script);
        }
    }

    private static ImmutableArray<Piece> Join(IEnumerable<Piece> pieces)
    {
        var joined = new List<Piece>();
        foreach (var piece in pieces)
        {
            if (joined.Count > 0 && joined[^1].Joins(piece))
            {
                joined[^1] = joined[^1] with { Length = joined[^1].Length + piece.Length };
            }
            else
            {
                joined.Add(piece);
            }
        }

        return [.. joined];
    }

    /// <summary>How wide the words before each offset are; nothing if there are none, or a box is among the glyphs.</summary>
    private static ImmutableArray<double>? Measure(Wording wording, ImmutableArray<Piece> pieces)
    {
        var glyphs = pieces.SelectMany(piece => piece.Font.Shape(wording, piece)).ToList();
        if (glyphs.Count == 0 || glyphs.Exists(glyph => glyph.Id == 0))
        {
            return null;
        }

        var lengths = new double[wording.Text.Length + 1];
        foreach (var glyph in glyphs)
        {
            lengths[glyph.Cluster + 1] += glyph.Advance;
        }

        for (var i = 1; i < lengths.Length; i++)
        {
            lengths[i] += lengths[i - 1];
        }

        return [.. lengths];
    }
}
