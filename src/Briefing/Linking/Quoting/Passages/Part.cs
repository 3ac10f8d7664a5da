using System.Runtime.InteropServices;

namespace Briefing.Linking.Quoting.Passages;

/// <summary>A stretch of a written passage: something in square brackets, or what stands between brackets.</summary>
/// <param name="Start">Where in the passage it begins.</param>
/// <param name="Length">How long it is, with its brackets.</param>
/// <param name="IsBracket">Whether it is in square brackets.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Part(int Start, int Length, bool IsBracket)
{
    /// <summary>Where in the passage it ends.</summary>
    public int End => Start + Length;
}
