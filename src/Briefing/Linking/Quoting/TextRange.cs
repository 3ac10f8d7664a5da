using System.Runtime.InteropServices;

namespace Briefing.Linking.Quoting;

/// <summary>A stretch of one paragraph of a source, as the source was given.</summary>
/// <param name="Paragraph">The paragraph's number, from 1.</param>
/// <param name="Start">Where the stretch begins in the paragraph, in UTF-16 units.</param>
/// <param name="Length">How long it is, in UTF-16 units.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextRange(int Paragraph, int Start, int Length);
