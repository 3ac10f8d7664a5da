using System.Collections.Frozen;
using Briefing.Diagnostics;
using Briefing.Rendering.Mail.Html;

namespace Briefing.Rendering.Mail.Preflight;

/// <summary>Elements that mail programs take out.</summary>
internal sealed class ElementCheck(MailSources sources, DiagnosticBag diagnostics)
{
    private const string Interactive = "link to a page of the site instead";
    private const string Outside =
        "mail programs load nothing but pictures; styles belong into the elements, pictures into `img`";

    /// <summary>The elements, and what to do without them: after caniemail.com, June 2026.</summary>
    private static readonly FrozenDictionary<string, string> Dropped = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["script"] = Interactive,
        ["form"] = Interactive,
        ["input"] = Interactive,
        ["button"] = "write a link, and give its cell a colour",
        ["select"] = Interactive,
        ["textarea"] = Interactive,
        ["dialog"] = Interactive,
        ["details"] = Interactive,
        ["marquee"] = Interactive,
        ["video"] = "link to the page that shows it",
        ["audio"] = "link to the page that plays it",
        ["iframe"] = "link to the page that it would show",
        ["object"] = Outside,
        ["embed"] = Outside,
        ["canvas"] = Outside,
        ["svg"] = "save it as PNG and write it as `img`",
        ["math"] = "write it as text, or as a picture",
        ["picture"] = "write one `img` with a PNG or JPEG",
        ["link"] = Outside,
        ["base"] = "write each address in full: `{{ root }}` stands for that of the site",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Checks a tag.</summary>
    public void Check(MailToken tag)
    {
        if (Dropped.TryGetValue(tag.Name, out var help))
        {
            diagnostics.Add(
                RenderingRules.ElementForMail,
                sources.Find($"<{tag.Name}"),
                $"mail programs take `<{tag.Name}>` out",
                help
            );
        }
    }
}
