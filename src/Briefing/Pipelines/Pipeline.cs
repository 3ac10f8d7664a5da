using System.Collections.Immutable;

namespace Briefing.Pipelines;

/// <summary>A recipe: the modules that documents of one kind go through, phase by phase.</summary>
internal abstract class Pipeline
{
    /// <summary>What reports call it.</summary>
    public virtual string Name => GetType().Name;

    /// <summary>From files to entries.</summary>
    public ImmutableArray<Module> InputModules { get; protected init; } = [];

    /// <summary>From references to links.</summary>
    public ImmutableArray<Module> ProcessModules { get; protected init; } = [];

    /// <summary>From entries to pages.</summary>
    public ImmutableArray<Module> PostProcessModules { get; protected init; } = [];

    /// <summary>From pages to files.</summary>
    public ImmutableArray<Module> OutputModules { get; protected init; } = [];

    /// <summary>The modules of one phase.</summary>
    public ImmutableArray<Module> ModulesOf(Phase phase) =>
        phase switch
        {
            Phase.Input => InputModules,
            Phase.Process => ProcessModules,
            Phase.PostProcess => PostProcessModules,
            _ => OutputModules,
        };
}
