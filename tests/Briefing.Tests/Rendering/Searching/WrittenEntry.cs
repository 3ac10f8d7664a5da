using System.Collections.Immutable;

namespace Briefing.Tests.Rendering.Searching;

/// <summary>An entry of an index, its words put together again.</summary>
internal sealed record WrittenEntry(string Kind, string Id, string Language, string Title, string Line, string Names)
{
    public ImmutableArray<(int Paragraph, string Words)> Texts { get; init; } = [];
}
