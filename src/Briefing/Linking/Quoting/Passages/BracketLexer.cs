using System.Collections.Immutable;

namespace Briefing.Linking.Quoting.Passages;

/// <summary>Cuts a passage at its square brackets.</summary>
internal static class BracketLexer
{
    /// <summary>The parts of a passage in order, or what is wrong with its brackets.</summary>
    public static PassageMalformed? Read(string passage, out ImmutableArray<Part> parts)
    {
        var found = ImmutableArray.CreateBuilder<Part>();
        PassageMalformed? mistake = null;
        for (var offset = 0; offset < passage.Length && mistake is null; offset = found.Count > 0 ? found[^1].End : 0)
        {
            mistake = ReadPart(passage, offset, found);
        }

        parts = found.ToImmutable();
        return mistake;
    }

    private static PassageMalformed? ReadPart(string passage, int start, ImmutableArray<Part>.Builder parts)
    {
        var bracket = NextBracket(passage, start);
        if (bracket > start)
        {
            parts.Add(new(start, bracket - start, IsBracket: false));
            return null;
        }

        var close = NextBracket(passage, start + 1);
        if (MistakeIn(passage, start, close) is { } reason)
        {
            return new(reason, start, 1);
        }

        parts.Add(new(start, close + 1 - start, IsBracket: true));
        return null;
    }

    private static string? MistakeIn(string passage, int open, int close) =>
        passage[open] == ']' ? "this square bracket was never opened"
        : close == passage.Length ? "this square bracket is never closed"
        : passage[close] == '[' ? "this square bracket is still open where another one opens"
        : string.IsNullOrWhiteSpace(passage[(open + 1)..close]) ? "there is nothing between these square brackets"
        : null;

    private static int NextBracket(string passage, int start)
    {
        var found = passage.AsSpan(start).IndexOfAny('[', ']');
        return found < 0 ? passage.Length : start + found;
    }
}
