using Briefing.Pipelines;

namespace Briefing.Cli;

/// <summary>What the phases are called where people read of them.</summary>
internal static class PhaseWords
{
    /// <summary>The phase in hand.</summary>
    public static string Doing(Phase phase) =>
        phase switch
        {
            Phase.Input => "Reading",
            Phase.Process => "Linking",
            Phase.PostProcess => "Rendering",
            _ => "Publishing",
        };

    /// <summary>The phase that has ended.</summary>
    public static string Done(Phase phase) =>
        phase switch
        {
            Phase.Input => "Read",
            Phase.Process => "Linked",
            Phase.PostProcess => "Rendered",
            _ => "Published",
        };
}
