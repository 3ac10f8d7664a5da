using System.Collections.Immutable;

namespace Briefing.Rendering.Figures.Voices;

/// <summary>Who is heard in a briefing, and who is only named.</summary>
/// <param name="Heard">Who is heard, those with most words first.</param>
/// <param name="Unheard">Who is named but never heard, those named most first.</param>
/// <param name="Total">How many actors there are.</param>
internal sealed record VoiceCount(ImmutableArray<Voice> Heard, ImmutableArray<Voice> Unheard, int Total)
{
    /// <summary>How many of each are drawn at most.</summary>
    public const int AtMost = 15;

    /// <summary>Those heard that are drawn.</summary>
    public ImmutableArray<Voice> HeardMost { get; } = [.. Heard.Take(AtMost)];

    /// <summary>Those never heard that are drawn.</summary>
    public ImmutableArray<Voice> NamedMost { get; } = [.. Unheard.Take(AtMost)];

    /// <summary>How many are not drawn.</summary>
    public int Rest => Heard.Length + Unheard.Length - HeardMost.Length - NamedMost.Length;
}
