using Markdig.Syntax;

namespace Briefing.Rendering.Data.Twin;

/// <summary>A stretch of Markdown that is replaced.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Text">What stands there instead.</param>
internal sealed record ProseEdit(int Start, int End, string Text)
{
    /// <summary>Replaces what a node of the tree was read from.</summary>
    public static ProseEdit Of(SourceSpan span, string text) => new(span.Start, span.End + 1, text);
}
