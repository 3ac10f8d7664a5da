using System.Collections.Immutable;

namespace Briefing.Rendering.Mail.Preflight;

/// <summary>A declaration of a style: <c>padding:0 32px</c>.</summary>
/// <param name="Property">In small letters.</param>
/// <param name="Value">In small letters.</param>
/// <param name="Written">As written.</param>
internal sealed record Declaration(string Property, string Value, string Written)
{
    /// <summary>The declarations of a <c>style</c> attribute.</summary>
    public static ImmutableArray<Declaration> In(string style) =>
        [.. style.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Read)];

    private static Declaration Read(string written)
    {
        var colon = written.IndexOf(':', StringComparison.Ordinal) is >= 0 and var at ? at : written.Length;
        var value = colon < written.Length ? written[(colon + 1)..] : "";
        return new Declaration(Small(written[..colon]), Small(value), written);
    }

    private static string Small(string words) => words.Trim().ToLowerInvariant();
}
