using Briefing.Rendering.Assets;

namespace Briefing.Tests.Rendering;

/// <summary>What of a style sheet goes to browsers.</summary>
public sealed class LeanStyleTests
{
    [Fact]
    public void Remarks_indentation_and_line_breaks_stay_with_the_theme()
    {
        const string Written = """
            /* The ground of all pages. */

            html {
              background: white; /* paper */

              color: black;
            }
            """;

        Assert.Equal("html {background: white;\ncolor: black;}", LeanStyle.Of(Written));
    }

    [Theory]
    [InlineData("p::before { content: \"/* no  remark */\n  \\\" \"; }")]
    [InlineData("p { background: url(data:image/svg+xml,/*a*/); }")]
    [InlineData("/*! Licence: MIT */\np { color: red; }")]
    [InlineData("p{margin:1px/**/2px}")]
    [InlineData("a b  > c {}")]
    public void What_browsers_go_by_stays(string css)
    {
        Assert.Equal(css, LeanStyle.Of(css));
    }

    [Theory]
    [InlineData("margin:1px/* and */2px", "margin:1px/**/2px")]
    [InlineData("a /* x */ b", "a b")]
    [InlineData("a { /* x */\n  b: c }", "a {\nb: c }")]
    [InlineData("a,\n  b {\n  c: d;\n}\n", "a,b {c: d;}")]
    [InlineData("a\r\n\tb", "a\nb")]
    [InlineData("a /* never ended", "a ")]
    [InlineData("", "")]
    public void Words_stay_apart(string css, string lean)
    {
        Assert.Equal(lean, LeanStyle.Of(css));
    }
}
