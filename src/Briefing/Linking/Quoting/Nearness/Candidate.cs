using System.Runtime.InteropServices;
using Briefing.Linking.Quoting.Indexing;

namespace Briefing.Linking.Quoting.Nearness;

/// <summary>A stretch of the folded text that is like a stretch of a passage.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Candidate(Span Place, double Likeness);
