using System.Collections.Immutable;

namespace Briefing.Diagnostics;

/// <summary>A mistake in the input, as a value: what, where, what is near and what to do next.</summary>
public sealed record Diagnostic
{
    /// <summary>The rule that was not kept.</summary>
    public required Rule Rule { get; init; }

    /// <summary>One sentence without a full stop, in the editor's own words: <c>no actor is called `ana-lopes`</c>.</summary>
    public required string Message { get; init; }

    /// <summary>Where it stands; none where a whole folder or option is meant.</summary>
    public Place? Place { get; init; }

    /// <summary>A few words to print beside the underline; none by default.</summary>
    public string? Label { get; init; }

    /// <summary>Further places and remarks, in the order to print them.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>What to do next: <c>did you mean `ana-lopez`?</c></summary>
    public string? Help { get; init; }

    /// <summary>Whether it stops the build: the rule's own severity, raised by <c>--strict</c>.</summary>
    public Severity Severity { get; init; }
}
