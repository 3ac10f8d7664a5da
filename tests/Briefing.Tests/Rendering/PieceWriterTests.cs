using System.Text;
using System.Xml.Linq;
using Briefing.Rendering.Html;
using CsCheck;

namespace Briefing.Tests.Rendering;

public sealed class PieceWriterTests
{
    private const string Text = "0123456789";

    private static readonly Gen<TextPiece> Pieces = Gen.Select(
        Gen.Int[0, 9],
        Gen.Int[1, 10],
        Gen.Bool,
        (start, length, isInner) => Piece(start, Math.Min(Text.Length, start + length), isInner)
    );

    [Fact]
    public void Stretches_that_cross_are_ended_and_begun_again() =>
        Assert.Equal("01<b>23<c>45</c></b><c>67</c>89", Write(Piece(2, 6, "b"), Piece(4, 8, "c")));

    [Fact]
    public void One_inside_another_stays_whole() =>
        Assert.Equal("<b>0<c>1</c>2</b>3456789", Write(Piece(0, 3, "b"), Piece(1, 2, "c")));

    [Fact]
    public void An_inner_one_is_split_where_another_begins_in_it() =>
        Assert.Equal("<a>01</a><b><a>23</a>4</b>56789", Write(Piece(0, 4, "a", isInner: true), Piece(2, 5, "b")));

    [Fact]
    public void What_reaches_over_the_part_that_is_written_is_cut()
    {
        var html = new StringBuilder();

        new PieceWriter(html, Text, [Piece(0, 5, "b"), Piece(6, 10, "c")]).Write(3, 7);

        Assert.Equal("<b>34</b>5<c>6</c>", html.ToString());
    }

    [Fact]
    public void The_text_stays_the_same_and_the_elements_nest_and_none_is_empty_whatever_overlaps() =>
        Pieces
            .List[0, 6]
            .Sample(pieces =>
            {
                var inOrder = pieces
                    .DistinctBy(piece => piece.Open)
                    .OrderBy(piece => piece.Start)
                    .ThenByDescending(piece => piece.End)
                    .ToArray();

                var element = XElement.Parse($"<p>{Write(inOrder)}</p>");

                return element.Value == Text
                    && inOrder.All(piece => IsWhole(element, piece))
                    && element.Descendants().All(part => part.Value.Length > 0);
            });

    private static bool IsWhole(XElement element, TextPiece piece)
    {
        var name = piece.Open.Trim('<', '>');
        var covered = string.Concat(element.Descendants(name).Select(part => part.Value));
        return covered.Contains(Text[piece.Start..piece.End], StringComparison.Ordinal);
    }

    private static string Write(params TextPiece[] pieces)
    {
        var html = new StringBuilder();
        new PieceWriter(html, Text, pieces).Write(0, Text.Length);
        return html.ToString();
    }

    private static TextPiece Piece(int start, int end, bool isInner) =>
        Piece(start, end, $"e{start}-{end}{isInner}", isInner);

    private static TextPiece Piece(int start, int end, string name, bool isInner = false) =>
        new(start, end, $"<{name}>", $"<{name}>", $"</{name}>", IsInner: isInner);
}
