using System.Collections.Immutable;
using System.Globalization;

namespace Briefing.Rendering.Figures.Drawing;

/// <summary>Breaks the words of a label into lines that fit; what does not fit is cut and says so with an ellipsis.</summary>
internal static class LabelLines
{
    private const string Cut = "…";

    /// <summary>The lines of a text.</summary>
    /// <param name="text">The words.</param>
    /// <param name="size">The size of the letters.</param>
    /// <param name="width">How wide a line may be, in the same unit.</param>
    /// <param name="atMost">How many lines there may be.</param>
    public static ImmutableArray<string> Break(string text, double size, double width, int atMost)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var rest = text.Trim();
        while (rest.Length > 0 && lines.Count < atMost)
        {
            var isLast = lines.Count == atMost - 1;
            var line = isLast ? Shorten(rest, size, width) : Beginning(rest, size, width);
            lines.Add(line.Trim());
            rest = isLast ? "" : rest[line.Length..].TrimStart();
        }

        return lines.ToImmutable();
    }

    /// <summary>The text, or as much of it as fits with an ellipsis behind.</summary>
    public static string Shorten(string text, double size, double width)
    {
        if (TextWidth.Of(text, size) <= width)
        {
            return text;
        }

        var kept = Fitting(text, size, width - TextWidth.Of(Cut, size));
        return text[..kept].TrimEnd() + Cut;
    }

    // As many whole words as fit; a word that is wider than a line is parted.
    private static string Beginning(string text, double size, double width)
    {
        var fits = Fitting(text, size, width);
        if (fits == text.Length)
        {
            return text;
        }

        var space = text.LastIndexOfAny([' ', '-', '–'], Math.Min(fits, text.Length - 1));
        return space <= 0 ? text[..fits] : text[..(text[space] == ' ' ? space : Math.Min(space + 1, fits))];
    }

    // How many characters fit: whole ones as a reader sees them, and one at least.
    private static int Fitting(string text, double size, double width)
    {
        var (at, used) = (0, 0.0);
        while (at < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            used += TextWidth.Of(text.Substring(at, length), size);
            if (used > width && at > 0)
            {
                return at;
            }

            at += length;
        }

        return at;
    }
}
