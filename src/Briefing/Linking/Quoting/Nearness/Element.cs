using System.Collections.Immutable;
using Briefing.Linking.Quoting.Folding;

namespace Briefing.Linking.Quoting.Nearness;

/// <summary>A word, a punctuation mark or a bracket of a passage or a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Folded">Its folded characters.</param>
/// <param name="Start">Where it begins: in the passage as written, or in the folded text.</param>
/// <param name="End">Where it ends there.</param>
internal sealed record Element(ElementKind Kind, string Folded, int Start, int End)
{
    private const int LongestCounted = 10;
    private const double LightWeight = 0.5;

    /// <summary>The folded characters whose capital the editor changed.</summary>
    public ImmutableArray<int> EitherCase { get; init; } = [];

    /// <summary>Whether letters put in follow at once, so that it may be only the beginning of a word.</summary>
    public bool IsBeginning { get; init; }

    /// <summary>How much it counts: longer words say more.</summary>
    public double Weight { get; } =
        Kind switch
        {
            ElementKind.Word => Math.Min(Folded.Length, LongestCounted),
            ElementKind.Punctuation or ElementKind.LeftOut => LightWeight,
            _ => 0,
        };

    /// <summary>Whether an element of a passage is the same as one of a text.</summary>
    public bool IsSameAs(Element inText) =>
        Kind == inText.Kind
        && (
            Folded == inText.Folded
            || (Folded.Length == inText.Folded.Length && IsSameInEitherCase(inText))
            || (IsBeginning && inText.Folded.StartsWith(Folded, StringComparison.Ordinal))
        );

    /// <summary>The words and punctuation marks of a stretch of a folded text.</summary>
    public static IEnumerable<Element> AllOf(FoldedText text, int start, int end)
    {
        for (var offset = start; Token.TryNext(text.Characters[..end], offset, out var token); offset = token.End)
        {
            yield return Of(token, text.Characters, token.Start, token.End);
        }
    }

    /// <summary>The element that a word or punctuation mark is.</summary>
    public static Element Of(Token token, ReadOnlySpan<char> text, int start, int end) =>
        new(
            token.IsWord ? ElementKind.Word : ElementKind.Punctuation,
            text.Slice(token.Start, token.Length).ToString(),
            start,
            end
        );

    private bool IsSameInEitherCase(Element inText) =>
        !EitherCase.IsEmpty && Folding.EitherCase.AreEqual(inText.Folded, Folded, EitherCase);
}
