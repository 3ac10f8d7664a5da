using Briefing.Model.Texts;

namespace Briefing.Reading.Words;

/// <summary>What an editor wrote, short enough to stand in a message.</summary>
internal static class Excerpt
{
    private const int Length = 60;

    /// <summary>The beginning of a text, on one line.</summary>
    public static string Of(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 4 * Length)).Trim();
        return Shortened.Cut(head.ToString().ReplaceLineEndings(" "), Length);
    }
}
