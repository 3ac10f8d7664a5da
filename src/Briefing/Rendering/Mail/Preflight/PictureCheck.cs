using Briefing.Diagnostics;
using Briefing.Rendering.Mail.Html;

namespace Briefing.Rendering.Mail.Preflight;

/// <summary>Pictures must be of a kind that mail programs show, and the mail must be complete and keep its form without them.</summary>
internal sealed class PictureCheck(MailSources sources, DiagnosticBag diagnostics)
{
    private static readonly (string Ending, string Kind)[] Unshown =
    [
        (".svg", "SVG"),
        (".webp", "WebP"),
        (".avif", "AVIF"),
        (".heic", "HEIC"),
        (".tif", "TIFF"),
        (".tiff", "TIFF"),
    ];

    private static readonly string[] Needed = ["alt", "width", "height"];

    /// <summary>Checks a tag, if it is a picture's.</summary>
    public void Check(MailToken tag)
    {
        if (tag.Name != "img")
        {
            return;
        }

        var address = tag["src"] ?? "";
        CheckKind(address);
        CheckAttributes(tag, address);
    }

    private void CheckKind(string address)
    {
        var path = address.Split('?', '#')[0];
        var kind = Array.Find(Unshown, one => path.EndsWith(one.Ending, StringComparison.OrdinalIgnoreCase)).Kind;
        if (address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            Report(
                RenderingRules.PictureForMail,
                "data:",
                "a picture is written into the newsletter itself, which Gmail and Outlook do not show",
                "put the picture into `theme/assets/` as PNG or JPEG and write its address"
            );
        }
        else if (kind is not null)
        {
            Report(
                RenderingRules.PictureForMail,
                path.Split('/')[^1],
                $"`{path}` is a picture in {kind}, which many mail programs do not show",
                "save it as PNG or JPEG"
            );
        }
    }

    private void CheckAttributes(MailToken tag, string address)
    {
        var lacking = Needed.Where(name => tag[name] is null).ToList();
        if (lacking.Count > 0)
        {
            Report(
                RenderingRules.PictureUndescribed,
                address.Split('/')[^1],
                $"the picture `{address}` has no {Candidates.List(lacking, "and no").Replace("`, `", "`, no `", StringComparison.Ordinal)}",
                "many readers see no pictures: `alt` says what it shows, `width` and `height` in pixels keep its place; "
                    + "for one that only decorates write `alt=\"\"`"
            );
        }
    }

    private void Report(Rule rule, string words, string message, string help) =>
        diagnostics.Add(rule, sources.Find(words, "<img"), message, help);
}
