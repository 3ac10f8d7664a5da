namespace Briefing.Rendering.Views;

/// <summary>A paragraph of a source's text, or a gap where some are left out.</summary>
internal sealed class ParagraphView : ViewOf<ParagraphView>
{
    /// <summary>The number of the paragraph; of a gap, of the first that is left out.</summary>
    public required int Number { get; init; }

    /// <summary>Of a gap, the number of the last paragraph that is left out; else the number.</summary>
    public required int Last { get; init; }

    /// <summary>The id that other pages link to: <c>p4</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The words with names linked and quotes marked; none for a gap.</summary>
    public required Markup? Html { get; init; }

    /// <summary>How many words are left out.</summary>
    public required int WordsLeftOut { get; init; }

    /// <summary>The quotes and events that have words in it, once each: for notes in the margin.</summary>
    public required IReadOnlyList<NoteView> Notes { get; init; }

    /// <summary>Whether nothing of it is shown.</summary>
    public bool Gap => Html is null;
}
