using System.Runtime.InteropServices;

namespace Briefing.Drafting.Language;

/// <summary>Words between quotation marks.</summary>
/// <param name="Outside">Offset of the opening mark.</param>
/// <param name="Start">Offset of the first word.</param>
/// <param name="End">Offset after the last.</param>
/// <param name="OutsideEnd">Offset after the closing mark.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MarkedWords(int Outside, int Start, int End, int OutsideEnd)
{
    /// <summary>The words.</summary>
    public string In(string text) => text[Start..End];
}
