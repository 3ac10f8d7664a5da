using System.Collections.Concurrent;
using Briefing.Diagnostics;

namespace Briefing.Pipelines;

/// <summary>What a module may know beside its own documents; one for each phase.</summary>
internal sealed class PipelineContext
{
    private readonly ConcurrentDictionary<Type, Lazy<object>> _shared = [];

    /// <summary>What the person who builds has asked for.</summary>
    public required BuildSettings Settings { get; init; }

    /// <summary>Where mistakes go.</summary>
    public required DiagnosticBag Diagnostics { get; init; }

    /// <summary>What all pipelines made in the phase before.</summary>
    public required PhaseOutputs Outputs { get; init; }

    /// <summary>Says when to stop.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Something that many modules of this phase need and that is made once, by whoever comes first.</summary>
    /// <typeparam name="T">What it is; there is one of each type.</typeparam>
    public T Once<T>(Func<PipelineContext, T> make)
        where T : class => (T)_shared.GetOrAdd(typeof(T), _ => new Lazy<object>(() => make(this))).Value;
}
