using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Pipelines;

namespace Briefing.Linking;

/// <summary>Points out entries that belong to or follow themselves, directly or around a corner.</summary>
/// <typeparam name="T">The kind of entry.</typeparam>
internal sealed class FindCircles<T> : Module
    where T : Entry
{
    private readonly string _key;
    private readonly Func<T, IEnumerable<Reference>> _step;

    /// <summary>Follows one key from entry to entry.</summary>
    /// <param name="key">The key as the editor writes it: <c>part-of</c>.</param>
    /// <param name="step">What the key says.</param>
    public FindCircles(string key, Func<T, IEnumerable<Reference>> step)
    {
        _key = key;
        _step = step;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Document> Execute(IReadOnlyList<Document> inputs, PipelineContext context)
    {
        var entries = inputs.Select(input => input.Metadata).OfType<T>().ToDictionary(entry => entry.Id);
        var settled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries.Values.OrderBy(entry => entry.Id, StringComparer.Ordinal))
        {
            Walk(entry, entries, settled, context.Diagnostics);
        }

        return inputs;
    }

    // Depth first with a stack of its own, so that a chain of any length is walked.
    private void Walk(T start, Dictionary<string, T> entries, HashSet<string> settled, DiagnosticBag diagnostics)
    {
        var path = new List<string>();
        var stack = new Stack<IEnumerator<Reference>>();
        Enter(start);
        while (stack.TryPeek(out var steps))
        {
            if (!steps.MoveNext())
            {
                stack.Pop();
                settled.Add(path[^1]);
                path.RemoveAt(path.Count - 1);
            }
            else if (path.IndexOf(steps.Current.Id) is var at and >= 0)
            {
                Report(path[at..], steps.Current, diagnostics);
            }
            else if (!settled.Contains(steps.Current.Id) && entries.TryGetValue(steps.Current.Id, out var next))
            {
                Enter(next);
            }
        }

        void Enter(T entry)
        {
            path.Add(entry.Id);
            stack.Push(
                settled.Contains(entry.Id)
                    ? Enumerable.Empty<Reference>().GetEnumerator()
                    : _step(entry).GetEnumerator()
            );
        }
    }

    private void Report(List<string> circle, Reference closing, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            LinkingRules.Circle,
            closing.Place,
            circle.Count == 1
                ? $"`{closing.Id}` names itself under `{_key}`"
                : $"`{_key}` leads from `{closing.Id}` back to `{closing.Id}`",
            "take one of these steps out",
            new Note($"the way is {string.Join(" → ", circle.Append(closing.Id))}")
        );
}
