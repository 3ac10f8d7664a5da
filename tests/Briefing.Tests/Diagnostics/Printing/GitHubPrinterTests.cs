using Briefing.Diagnostics;
using Briefing.Diagnostics.Printing;

namespace Briefing.Tests.Diagnostics.Printing;

public sealed class GitHubPrinterTests
{
    [Fact]
    public void A_place_in_a_line_becomes_an_annotation() =>
        Assert.Equal(
            "::error file=docs/input/quotes.yml,line=1,col=4,endColumn=5,title=BR0201::no actor%0Ahelp: did you mean?\n",
            Printed.AsGitHub(
                Printed.About("a: x", "x", "no actor") with
                {
                    Help = "did you mean?",
                },
                new PrintStyle { PathPrefix = "docs/" }
            )
        );

    [Fact]
    public void A_place_of_several_lines_has_no_columns() =>
        Assert.Equal(
            "::error file=input/quotes.yml,line=1,endLine=2,title=BR0201::no\n",
            Printed.AsGitHub(Printed.About("a\nb", "a\nb", "no"))
        );

    [Fact]
    public void What_would_end_a_command_is_encoded()
    {
        var place = Printed.PlaceOf("x", "x", "input/a,b:100%.md");
        var diagnostic = Printed.About("x", "x", "50% of\r\n::error::this") with
        {
            Rule = Printed.Warning,
            Severity = Severity.Warning,
            Place = place,
            Notes = [new Note("there", Printed.PlaceOf("y", "y"))],
        };

        Assert.Equal(
            "::warning file=input/a%2Cb%3A100%25.md,line=1,col=1,endColumn=2,title=BR0207::"
                + "50%25 of%0D%0A::error::this%0Anote: there (input/quotes.yml:1:1)\n",
            Printed.AsGitHub(diagnostic)
        );
    }

    [Fact]
    public void What_has_no_place_is_annotated_without_one() =>
        Assert.Equal(
            "::error title=BR0201::no folder\n",
            Printed.AsGitHub(Printed.About("x", "x", "no folder") with { Place = null })
        );
}
