using System.Text;
using System.Text.RegularExpressions;
using Briefing.Pipelines;
using Briefing.Publishing.Links;

namespace Briefing.Publishing.Packs;

/// <summary>
/// Writes a style sheet into a file that stands alone: what it loads becomes part of it, and headings are found by the rank
/// that they had on their own page (<c>data-level</c>) and not by the one that they have now.
/// </summary>
internal static partial class StyleText
{
    /// <summary>The style sheet as the text of a <c>style</c> element.</summary>
    public static string Of(Document sheet, SiteIndex files)
    {
        var css = Encoding.UTF8.GetString(sheet.Content.Span);
        var ranked = Heading().Replace(css, ":where([data-level=\"$1\"])");
        return Url()
            .Replace(ranked, match => Inline(match, sheet, files))
            .Replace("</style", "<\\/style", StringComparison.OrdinalIgnoreCase);
    }

    private static string Inline(Match match, Document sheet, SiteIndex files)
    {
        var link = new PageLink(Encoding.UTF8.GetBytes(match.Groups["address"].Value), 0, LinkOrigin.Page);
        files.Look(sheet, link, out var target);
        return target is null || link.Path.IsEmpty ? match.Value : $"url(\"{DataAddress.Of(target)}\")";
    }

    // A heading in a selector; not a part of a longer name, and not one in quotation marks.
    [GeneratedRegex(@"(?<![\w\-.#""'])h([1-6])(?![\w\-])", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"url\(\s*(?<quote>[""']?)(?!data:|https?:|//)(?<address>[^""')\s]+)\k<quote>\s*\)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Url();
}
