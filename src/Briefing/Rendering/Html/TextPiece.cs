namespace Briefing.Rendering.Html;

/// <summary>A stretch of a text that gets an element around it.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Open">The tag that begins it.</param>
/// <param name="Again">The tag that goes on with it where another element had to be ended in between.</param>
/// <param name="Close">The tag that ends it.</param>
/// <param name="After">What follows it.</param>
/// <param name="IsInner">Whether it stands inside of others, like a link.</param>
internal sealed record TextPiece(
    int Start,
    int End,
    string Open,
    string Again,
    string Close,
    string After = "",
    bool IsInner = false
);
