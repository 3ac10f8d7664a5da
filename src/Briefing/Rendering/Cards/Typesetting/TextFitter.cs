using Briefing.Model.Texts;

namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>Makes words fit their frame: in the largest size that does, else shortened.</summary>
internal static class TextFitter
{
    /// <summary>The words as large as they fit; nothing if no font can draw them, or there are none.</summary>
    public static TextBlock? Fit(CardText text, Voice voice, Frame frame, double tracking = 0)
    {
        var words = text;
        while (Typesetter.Set(words, voice, tracking) is { } set)
        {
            if (Fit(set, frame) is { } block)
            {
                return block;
            }

            if (set.Text.Length == 1)
            {
                return null;
            }

            words = words with { Words = Shortened.Cut(set.Text, set.Text.Length - 1) };
        }

        return null;
    }

    private static TextBlock? Fit(TypesetText text, Frame frame)
    {
        var breaker = new LineBreaker(text);
        foreach (var size in frame.Sizes)
        {
            var breaksWords = size == frame.Sizes[^1];
            var width = frame.Width / size;
            if (IsIn(frame, text, breaker.Count(width), size) && (breaksWords || breaker.HoldsWords(width)))
            {
                return new TextBlock(breaker.Lines(width), size, text.Leading, text.RightToLeft);
            }
        }

        return null;
    }

    private static bool IsIn(Frame frame, TypesetText text, int lines, double size) =>
        lines <= frame.Lines && TextBlock.HeightOf(lines, size, text.Leading) <= frame.Height;
}
