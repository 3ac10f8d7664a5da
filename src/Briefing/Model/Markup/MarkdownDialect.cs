using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Syntax;

namespace Briefing.Model.Markup;

/// <summary>
/// The Markdown that editors write: CommonMark 0.31 with pipe tables, footnotes, strikethrough, identifiers on
/// headings and wikilinks. Attributes in braces are left out on purpose: they would let <c>onclick</c> through. Raw
/// HTML is parsed, so that it can be pointed at, and never passed through.
/// </summary>
internal static class MarkdownDialect
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Use<WikilinkExtension>()
        .Build();

    /// <summary>Parses a text; safe from many threads.</summary>
    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Pipeline);
}
