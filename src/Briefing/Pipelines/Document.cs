using System.Diagnostics.CodeAnalysis;

namespace Briefing.Pipelines;

/// <summary>What flows through a pipeline; immutable, so that each module hands on a new one.</summary>
internal sealed record Document
{
    /// <summary>The file it came from, relative to the root, with forward slashes; none for what the program makes up.</summary>
    public string? Source { get; init; }

    /// <summary>The file it becomes, relative to the output, with forward slashes; none until that is decided.</summary>
    public string? Destination { get; init; }

    /// <summary>What is known about it, as a type of its own for each stage.</summary>
    public object? Metadata { get; init; }

    /// <summary>Its content in UTF-8; empty until it is rendered.</summary>
    public ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>The metadata, where it is of the wanted type.</summary>
    public bool Is<T>([NotNullWhen(true)] out T? metadata)
        where T : class
    {
        metadata = Metadata as T;
        return metadata is not null;
    }
}
