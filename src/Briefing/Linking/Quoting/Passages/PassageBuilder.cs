using System.Collections.Immutable;

namespace Briefing.Linking.Quoting.Passages;

/// <summary>Puts a passage together from its parts.</summary>
internal sealed class PassageBuilder(string written)
{
    private readonly ImmutableArray<Stretch>.Builder stretches = ImmutableArray.CreateBuilder<Stretch>();
    private readonly ImmutableArray<Piece>.Builder pieces = ImmutableArray.CreateBuilder<Piece>();
    private readonly ImmutableArray<ImmutableArray<PutIn>>.Builder gaps = ImmutableArray.CreateBuilder<
        ImmutableArray<PutIn>
    >();
    private readonly List<PutIn> putIn = [];
    private readonly ImmutableArray<PutIn>.Builder brackets = ImmutableArray.CreateBuilder<PutIn>();
    private PieceBuilder piece = new(written.Length);
    private string opening = string.Empty;
    private bool isFirst = true;

    /// <summary>Adds words that must stand in the source.</summary>
    public void AddWords(Part part) => piece.Add(written, part.Start, part.Length);

    /// <summary>Adds something in square brackets.</summary>
    public void AddBracket(Bracket bracket)
    {
        if (bracket.Kind == BracketKind.OtherCase)
        {
            AddInEitherCase(bracket.Words);
            return;
        }

        EndPiece(bracket);
        brackets.Add(bracket.Words);
        if (bracket.Kind == BracketKind.PutIn)
        {
            putIn.Add(bracket.Words);
        }
        else
        {
            EndStretch();
        }
    }

    /// <summary>The passage, or null when nothing is in it that could be looked for.</summary>
    public Passage? ToPassage()
    {
        var closed = Ending.TakenFrom(piece.ToPiece());
        AddPiece(closed.Piece);
        EndStretch();
        return stretches.Count == 0
            ? null
            : new(stretches.ToImmutable(), brackets.ToImmutable(), opening, closed.Folded);
    }

    private void AddInEitherCase(PutIn letters)
    {
        for (var i = letters.Start + 1; i < letters.Start + letters.Length - 1; i++)
        {
            piece.AddInEitherCase(written[i], i);
        }
    }

    private void EndPiece(Bracket bracket)
    {
        var isPutIn = bracket.Kind == BracketKind.PutIn;
        AddPiece(piece.ToPiece(isPutIn, isPutIn && bracket.Words.JoinsBefore));
        piece = new(room: 0, isPutIn);
    }

    private void AddPiece(Piece added)
    {
        added = isFirst ? WithoutOpening(added) : added;
        isFirst = false;
        if (added.Length == 0)
        {
            return;
        }

        if (pieces.Count > 0)
        {
            gaps.Add([.. putIn]);
        }

        putIn.Clear();
        pieces.Add(added);
    }

    private Piece WithoutOpening(Piece first)
    {
        var marks = Ending.QuotationMarksAtStart(first.Characters);
        opening = marks < first.Length ? first.Characters[..marks].ToString() : string.Empty;
        return first.Trim(marks, 0, first.IsClosed);
    }

    private void EndStretch()
    {
        if (pieces.Count > 0)
        {
            stretches.Add(new(pieces.ToImmutable(), gaps.ToImmutable()));
        }

        pieces.Clear();
        gaps.Clear();
        putIn.Clear();
    }
}
