using Markdig.Syntax.Inlines;

namespace Briefing.Model.Markup;

/// <summary>A link to another page by its id: <c>[[id]]</c>, <c>[[id|words]]</c>, <c>[[actor:id]]</c>.</summary>
internal sealed class WikilinkInline : LeafInline
{
    /// <summary>All of it, brackets included.</summary>
    public required string Written { get; init; }

    /// <summary>The kind before the colon; none where none is written.</summary>
    public string? Kind { get; init; }

    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The words to show; the page's title where none are written.</summary>
    public string? Words { get; init; }
}
