using System.Runtime.InteropServices;

namespace Briefing.Linking.Quoting.Indexing;

/// <summary>A stretch of a folded text.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Span(int Start, int End)
{
    /// <summary>How many characters it has.</summary>
    public int Length => End - Start;
}
