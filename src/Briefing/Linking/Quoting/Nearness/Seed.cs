using System.Runtime.InteropServices;

namespace Briefing.Linking.Quoting.Nearness;

/// <summary>A guess how far a passage's words would have to be moved to lie on those of the text, and what speaks for it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Seed(int Shift, double Weight);
