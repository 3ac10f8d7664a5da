using System.Runtime.InteropServices;
using Briefing.Linking.Quoting.Indexing;

namespace Briefing.Linking.Quoting.Nearness;

/// <summary>A stretch of the folded text that is like a stretch of a passage.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Likeness">How like it is, from 0 to 1.</param>
/// <param name="First">Where the stretch of the passage begins.</param>
/// <param name="Last">Where the stretch of the passage ends.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Candidate(Span Place, double Likeness, Pair First, Pair Last);
