using Briefing.Linking.Quoting.Canonical;

namespace Briefing.Linking.Quoting;

/// <summary>
/// Unicode's normal form C: of the ways to write the same characters, the one that is composed.
/// </summary>
/// <remarks>
/// Without the machine's ICU, string.Normalize returns what it was given; this one does the work from its own tables.
/// </remarks>
internal static class CanonicalForm
{
    /// <summary>The text in normal form C; the very same string when it already is.</summary>
    public static string Compose(string text) => ComposedText.Of(text).Text;
}
