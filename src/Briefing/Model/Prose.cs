using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Model.Markup;
using Markdig.Syntax;

namespace Briefing.Model;

/// <summary>Words of the editor in Markdown, parsed; what they link to is found out later.</summary>
internal sealed class Prose
{
    private Prose(Place place, string markdown, MarkdownDocument tree)
    {
        Place = place;
        Markdown = markdown;
        Tree = tree;
        Wikilinks = [.. tree.Descendants<WikilinkInline>()];
    }

    /// <summary>Where the words stand.</summary>
    public Place Place { get; }

    /// <summary>As written.</summary>
    public string Markdown { get; }

    /// <summary>As parsed; nobody changes it.</summary>
    public MarkdownDocument Tree { get; }

    /// <summary>The <c>[[…]]</c> in it, in order.</summary>
    public ImmutableArray<WikilinkInline> Wikilinks { get; }

    /// <summary>Parses words as CommonMark with tables, footnotes and <c>[[…]]</c>.</summary>
    public static Prose Parse(Place place, string markdown) => new(place, markdown, MarkdownDialect.Parse(markdown));
}
