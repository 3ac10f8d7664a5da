using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Pipelines;
using Briefing.Reading.Files;
using Briefing.Reading.Words;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Reading.Markup;

/// <summary>Reports HTML, addresses that nobody can follow and pictures that are missing or not described.</summary>
internal readonly struct ProseCheck
{
    private readonly Prose _prose;
    private readonly PipelineContext _context;

    private ProseCheck(Prose prose, PipelineContext context)
    {
        _prose = prose;
        _context = context;
    }

    /// <summary>Checks all of the words.</summary>
    public static void Run(Prose prose, PipelineContext context)
    {
        // Nothing that is checked begins otherwise.
        if (!prose.Markdown.AsSpan().ContainsAny('<', '['))
        {
            return;
        }

        var check = new ProseCheck(prose, context);
        foreach (var part in prose.Tree.Descendants())
        {
            check.Look(part);
        }
    }

    private void Look(MarkdownObject part)
    {
        switch (part)
        {
            case HtmlBlock block:
                ReportHtml(block, block.Type == HtmlBlockType.Comment);
                break;
            case HtmlInline tag when !tag.Tag.StartsWith("</", StringComparison.Ordinal):
                ReportHtml(tag, tag.Tag.StartsWith("<!--", StringComparison.Ordinal));
                break;
            case LinkInline { IsImage: true } picture:
                LookAtPicture(picture);
                break;
            case LinkInline link:
                LookAtAddress(link, link.Url ?? "");
                break;
            case AutolinkInline { IsEmail: false } link:
                LookAtAddress(link, link.Url);
                break;
        }
    }

    private void ReportHtml(MarkdownObject part, bool isComment) =>
        Add(
            ReadingRules.RawHtml,
            PlaceOf(part),
            isComment
                ? $"`{Excerpt.Of(WordsOf(part))}` would be a remark in HTML, but is shown to readers here"
                : $"`{Excerpt.Of(WordsOf(part))}` is HTML, which is shown to readers as it stands here",
            isComment
                ? "delete it; remarks go behind a `#` beside the keys"
                : "write it in Markdown, or put it between backticks if readers are to see it"
        );

    private void LookAtAddress(MarkdownObject part, string address)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            Add(
                ReadingRules.LinkAddress,
                PlaceOf(part),
                $"the link `{Excerpt.Of(WordsOf(part))}` leads nowhere",
                "write the address in the parentheses: `[words](https://example.org/)`"
            );
        }
        else if (AddressScheme.Of(address) is not (null or "http" or "https" or "mailto"))
        {
            Add(
                ReadingRules.LinkAddress,
                PlaceOf(part),
                $"a link cannot lead to `{Excerpt.Of(address)}`: only `https`, `http` and `mailto` are followed",
                "give the address of a page, or write the words without a link"
            );
        }
    }

    private void LookAtPicture(LinkInline picture)
    {
        var address = picture.Url ?? "";
        var folder = ImageFolder.Of(_context);
        if (PicturePath.NameIn(address) is not { } name || !folder.Has(name))
        {
            Add(
                ReadingRules.MarkdownPicture,
                PlaceOf(picture),
                $"there is no picture `{Excerpt.Of(address)}` in `{folder.Folder}/`",
                PicturePath.Advice(address, folder)
            );
        }
        else if (!ImageFolder.IsPicture(name))
        {
            Add(
                ReadingRules.PictureKind,
                PlaceOf(picture),
                $"`{Excerpt.Of(name)}` is no picture that browsers show",
                $"save it with the ending {ImageFolder.KindsInWords}"
            );
        }

        if (picture.FirstChild is null)
        {
            Add(
                ReadingRules.MarkdownPicture,
                PlaceOf(picture),
                $"the picture `{Excerpt.Of(address)}` is not described for those who do not see it",
                $"say what it shows between the brackets: `![Six presidents at a table]({Excerpt.Of(address)})`"
            );
        }
    }

    private void Add(Rule rule, Place place, string message, string help) =>
        _context.Diagnostics.Add(rule, place, message, help);

    private string WordsOf(MarkdownObject part)
    {
        var start = Math.Clamp(part.Span.Start, 0, _prose.Markdown.Length);
        var end = Math.Clamp(part.Span.End + 1, start, _prose.Markdown.Length);
        return _prose.Markdown[start..end];
    }

    private Place PlaceOf(MarkdownObject part)
    {
        var words = WordsOf(part);
        var line = words.AsSpan().IndexOfAny('\n', '\r') is var end && end < 0 ? words : words[..end];
        var isAsWritten = _prose.Place.Length == _prose.Markdown.Length;
        return isAsWritten && line.Length > 0
            ? new Place(_prose.Place.File, _prose.Place.Start + part.Span.Start, line.Length)
            : _prose.Place.Locate(line);
    }
}
