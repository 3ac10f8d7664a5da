namespace Briefing.Reading.Words;

/// <summary>Finds out why a line that should be a key with its value was not read as such: the space behind the colon.</summary>
internal static class ColonAdvice
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>What to do about the colon behind the first word of a line; none where there is no such colon.</summary>
    public static string? For(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var isKey =
            colon > 0 && colon + 1 < line.Length && !line.AsSpan(0, colon).Contains(' ') && line[colon + 1] != '/';
        return !isKey ? null
            : line[colon + 1] == NoBreakSpace
                ? "the space behind the colon is no ordinary one (U+00A0): delete it and type it again"
            : $"write a space behind the colon: `{Excerpt.Of($"{line[..colon]}: {line[(colon + 1)..].TrimStart()}")}`";
    }
}
