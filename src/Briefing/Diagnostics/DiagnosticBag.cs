using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Briefing.Diagnostics;

/// <summary>Collects the diagnostics of a run, from many threads, and hands them out in the order of their places.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentBag<Diagnostic> _found = [];
    private readonly bool _strict;
    private volatile bool _hasErrors;

    /// <summary>Starts empty.</summary>
    /// <param name="strict">Whether warnings count as errors.</param>
    public DiagnosticBag(bool strict = false) => _strict = strict;

    /// <summary>Whether anything stops the build.</summary>
    public bool HasErrors => _hasErrors;

    /// <summary>Adds a diagnostic, with the severity of its rule.</summary>
    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        var severity = _strict ? Severity.Error : diagnostic.Rule.Severity;
        _found.Add(diagnostic with { Severity = severity });
        _hasErrors |= severity == Severity.Error;
    }

    /// <summary>Adds what was found at a place.</summary>
    public void Add(Rule rule, Place? place, string message, string? help = null, params ReadOnlySpan<Note> notes) =>
        Add(
            new Diagnostic
            {
                Rule = rule,
                Place = place,
                Message = message,
                Help = help,
                Notes = [.. notes],
            }
        );

    /// <summary>All of them, each once, by file, offset, code and message: the same in every run.</summary>
    public ImmutableArray<Diagnostic> InOrder() =>
        [
            .. _found
                .OrderBy(d => d.Place?.File.Path, StringComparer.Ordinal)
                .ThenBy(d => d.Place?.Start)
                .ThenBy(d => d.Rule.Code, StringComparer.Ordinal)
                .ThenBy(d => d.Message, StringComparer.Ordinal)
                .DistinctBy(d => (d.Place, d.Rule, d.Message)),
        ];
}
