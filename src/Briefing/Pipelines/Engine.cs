using System.Collections.Immutable;
using System.Diagnostics;
using Briefing.Diagnostics;

namespace Briefing.Pipelines;

/// <summary>
/// Runs pipelines phase by phase: all of them side by side, and a phase only when all of them are through with the
/// one before. A phase that found errors is the last.
/// </summary>
internal sealed class Engine
{
    private readonly ImmutableArray<Pipeline> _pipelines;
    private readonly BuildSettings _settings;
    private readonly DiagnosticBag _diagnostics;

    /// <summary>Gets ready to run.</summary>
    public Engine(ImmutableArray<Pipeline> pipelines, BuildSettings settings, DiagnosticBag diagnostics)
    {
        _pipelines = pipelines;
        _settings = settings;
        _diagnostics = diagnostics;
    }

    /// <summary>Runs the phases.</summary>
    /// <param name="ended">Told of each phase as it ends, and what it made.</param>
    /// <param name="cancellation">Stops between documents.</param>
    /// <param name="last">The last one to run; all by default.</param>
    public void Run(Action<PhaseReport, PhaseOutputs> ended, CancellationToken cancellation, Phase last = Phase.Output)
    {
        var outputs = PhaseOutputs.None;
        foreach (var phase in Enum.GetValues<Phase>().Where(phase => phase <= last))
        {
            outputs = RunPhase(phase, outputs, ended, cancellation);
            if (_diagnostics.HasErrors)
            {
                break;
            }
        }
    }

    private PhaseOutputs RunPhase(
        Phase phase,
        PhaseOutputs before,
        Action<PhaseReport, PhaseOutputs> ended,
        CancellationToken cancellation
    )
    {
        var context = new PipelineContext
        {
            Settings = _settings,
            Diagnostics = _diagnostics,
            Outputs = before,
            Cancellation = cancellation,
        };
        var watch = Stopwatch.StartNew();
        var steps = new StepReport?[_pipelines.Length];
        var results = new (string, IReadOnlyList<Document>)[_pipelines.Length];
        Parallel.For(0, _pipelines.Length, i => (results[i], steps[i]) = RunPipeline(_pipelines[i], phase, context));
        var outputs = new PhaseOutputs([.. results]);
        ended(new PhaseReport(phase, [.. steps.OfType<StepReport>()], watch.Elapsed), outputs);
        return outputs;
    }

    private static ((string, IReadOnlyList<Document>) Result, StepReport? Step) RunPipeline(
        Pipeline pipeline,
        Phase phase,
        PipelineContext context
    )
    {
        var watch = Stopwatch.StartNew();
        var documents = context.Outputs.FromPipeline(pipeline.Name);
        var modules = pipeline.ModulesOf(phase);
        foreach (var module in modules)
        {
            documents = module.Execute(documents, context);
        }

        var step = modules.IsEmpty ? null : new StepReport(phase, pipeline.Name, documents.Count, watch.Elapsed);
        return ((pipeline.Name, documents), step);
    }
}
