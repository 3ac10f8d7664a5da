using System.Collections.Frozen;
using Briefing.Drafting.Language;

namespace Briefing.Drafting.Events;

/// <summary>Tells what is to come from what has been.</summary>
internal static class Outlook
{
    private static readonly FrozenSet<string> Ahead = "will due scheduled expected plans planned upcoming"
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a sentence speaks of what is to come.</summary>
    public static bool IsAhead(string sentence) => Tokens.In(sentence).Any(token => Ahead.Contains(token.Text));
}
