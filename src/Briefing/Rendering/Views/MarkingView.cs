using Briefing.Model;
using Briefing.Rendering.Themes;

namespace Briefing.Rendering.Views;

/// <summary>Who may read something, where that is not the whole world.</summary>
internal sealed class MarkingView(Marking marking, Strings strings) : ViewOf<MarkingView>
{
    /// <summary>The word an editor writes: <c>amber+strict</c>.</summary>
    public string Id => marking.Word();

    /// <summary>The label of the Traffic Light Protocol: <c>TLP:AMBER+STRICT</c>.</summary>
    public string Label => $"TLP:{marking.Word().ToUpperInvariant()}";

    /// <summary>What it means, in a sentence.</summary>
    public string Meaning => strings.Say($"marking.{marking.Word().Replace('+', '-')}");

    /// <summary>The view of a marking; none for what everybody may read.</summary>
    public static MarkingView? Of(Marking marking, Strings strings) =>
        marking == Marking.Clear ? null : new MarkingView(marking, strings);
}
