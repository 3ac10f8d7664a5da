using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Pipelines;
using Briefing.Rendering;
using Briefing.Rendering.Assets;
using Briefing.Rendering.Mail.Preflight;
using Briefing.Rendering.Themes;

namespace Briefing.Tests.Rendering.Mail;

/// <summary>What mail programs take out is found, and what they leave in is let through.</summary>
public sealed class MailCheckTests
{
    [Theory]
    [InlineData("display:flex")]
    [InlineData("display:inline-flex")]
    [InlineData("display:grid")]
    [InlineData("position:absolute")]
    [InlineData("Position: relative")]
    [InlineData("gap:8px")]
    [InlineData("--ink:#000")]
    [InlineData("color:var(--ink)")]
    [InlineData("font-size:1.2rem")]
    [InlineData("width:50vw")]
    [InlineData("width:calc(100% - 8px)")]
    [InlineData("background:linear-gradient(red, blue)")]
    [InlineData("background:url(x.png)")]
    [InlineData("margin:-8px 0")]
    [InlineData("margin-left:-.5px")]
    [InlineData("padding-inline:8px")]
    [InlineData("opacity:.5")]
    [InlineData("box-shadow:0 0 4px #000")]
    [InlineData("transform:rotate(3deg)")]
    [InlineData("animation:x 1s")]
    public void A_style_that_is_left_out_is_found_in_any_element(string style)
    {
        Assert.Contains("BR0428", Found($"<td style=\"{style}\">x</td>"));
        Assert.Contains("BR0428", Found($"<td style=\"color:#111;{style};\">x</td>"));
    }

    [Theory]
    [InlineData("<p style=\"padding:8px\">x</p>")]
    [InlineData("<div style=\"max-width:600px\">x</div>")]
    [InlineData("<style>@import url(x.css);</style>")]
    [InlineData("<style>@font-face{font-family:x}</style>")]
    public void So_is_one_that_is_left_out_where_it_stands(string html) => Assert.Equal(["BR0428"], Found(html));

    [Theory]
    [InlineData("<td style=\"padding:8px 0;border-left:3px solid #123456;letter-spacing:1px\">x</td>")]
    [InlineData("<p style=\"margin:0 0 16px;padding:0;font:700 13px/18px Georgia,serif;border-radius:3px\">x</p>")]
    [InlineData("<table style=\"width:100%;max-width:600px;border-collapse:collapse\"></table>")]
    [InlineData("<div style=\"display:none;max-height:0;overflow:hidden;mso-hide:all\">x</div>")]
    [InlineData("<style>@media (max-width:620px){.edge{display:flex}}</style>")]
    [InlineData("<!--[if mso]><table><tr><td style=\"position:absolute\"><![endif]-->")]
    [InlineData("<img src=\"https://example.org/a.png\" alt=\"\" width=\"1\" height=\"1\" style=\"max-width:100%\">")]
    [InlineData("<a href=\"https://example.com/\">x</a><a href=\"mailto:a@example.org\">x</a>")]
    [InlineData("<a href=\"*|UNSUB|*\">x</a><a href=\"{{ unsubscribe_url }}\">x</a><a href=\"[unsubscribe]\">x</a>")]
    [InlineData("<a href=\"http://site.example/\">the site itself</a>")]
    public void What_all_programs_know_is_let_through(string html) => Assert.Empty(Found(html));

    [Theory]
    [InlineData("<a href=\"actors/\">x</a>", "BR0423")]
    [InlineData("<a href=\"/actors/\">x</a>", "BR0423")]
    [InlineData("<a href=\"//example.com/\">x</a>", "BR0423")]
    [InlineData("<a href=\"#top\">x</a>", "BR0423")]
    [InlineData("<a href=\"\">x</a>", "BR0423")]
    [InlineData("<td background=\"a.png\">x</td>", "BR0423")]
    [InlineData("<a href=\"http://example.com/\">x</a>", "BR0427")]
    [InlineData("<img src=\"https://example.org/a.SVG?x\" alt=\"\" width=\"1\" height=\"1\">", "BR0424")]
    [InlineData("<img src=\"https://example.org/a.webp\" alt=\"\" width=\"1\" height=\"1\">", "BR0424")]
    [InlineData("<img src=\"data:image/png;base64,AA==\" alt=\"\" width=\"1\" height=\"1\">", "BR0424")]
    [InlineData("<img src=\"https://example.org/a.png\" width=\"1\" height=\"1\">", "BR0425")]
    [InlineData("<img src=\"https://example.org/a.png\" alt=\"\" height=\"1\">", "BR0425")]
    [InlineData("<img src=\"https://example.org/a.png\" alt=\"\" width=\"1\">", "BR0425")]
    [InlineData("<script>x</script>", "BR0429")]
    [InlineData("<form></form>", "BR0429")]
    [InlineData("<video></video>", "BR0429")]
    [InlineData("<svg></svg>", "BR0429")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://example.org/a.css\">", "BR0429")]
    [InlineData("<iframe src=\"https://example.org/\"></iframe>", "BR0429")]
    public void Everything_else_has_its_rule(string html, string code) => Assert.Equal([code], Found(html));

    [Theory]
    [InlineData((70 * 1024) - 1, null)]
    [InlineData(70 * 1024, "BR0421")]
    [InlineData((100 * 1024) - 1, "BR0421")]
    [InlineData(100 * 1024, "BR0422")]
    public void The_size_is_that_of_the_bytes(int bytes, string? code)
    {
        var html = new string('é', bytes / 2) + new string('x', bytes % 2);

        Assert.Equal(code is null ? [] : [code], Found(html));
    }

    [Fact]
    public void So_much_style_that_Gmail_drops_it_is_found() =>
        Assert.Equal(["BR0428"], Found($"<style>{new string('x', 16 * 1024 + 1)}</style>"));

    private static IEnumerable<string> Found(string html)
    {
        var diagnostics = new DiagnosticBag();
        var brief = new Brief { Place = Make.Nowhere, Title = "x" };
        var settings = new BuildSettings
        {
            Root = "/nowhere",
            Output = "/nowhere/output",
            BaseUrl = new Uri("http://site.example/"),
        };
        var sources = new MailSources(ThemeFiles.Load(settings.Root), brief);
        var images = new ImageCatalogue(settings.Root);
        new MailCheck(BaseAddress.Of(settings, brief)!, images, sources, diagnostics).Check(html);
        return diagnostics.InOrder().Select(found => found.Rule.Code).Distinct(StringComparer.Ordinal);
    }
}
