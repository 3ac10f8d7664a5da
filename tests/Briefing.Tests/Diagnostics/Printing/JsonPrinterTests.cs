using System.Text.Json;
using Briefing.Diagnostics;
using Briefing.Diagnostics.Printing;

namespace Briefing.Tests.Diagnostics.Printing;

public sealed class JsonPrinterTests
{
    [Fact]
    public void Programs_get_everything_a_person_is_told()
    {
        var diagnostic = Printed.About("a: \"x\"\n", "\"x\"", "no `x`\u202E") with
        {
            Label = "here",
            Help = "did you mean “习”?",
            Notes = [new Note("remark"), new Note("place", Printed.PlaceOf("b\nc\n", "b\nc"))],
        };

        Assert.Equal(
            """
            {
              "diagnostics": [
                {
                  "code": "BR0201",
                  "severity": "error",
                  "message": "no `x`\u202E",
                  "file": "docs/input/quotes.yml",
                  "line": 1,
                  "column": 4,
                  "endLine": 1,
                  "endColumn": 7,
                  "label": "here",
                  "help": "did you mean “习”?",
                  "notes": [
                    {
                      "message": "remark"
                    },
                    {
                      "message": "place",
                      "file": "docs/input/quotes.yml",
                      "line": 1,
                      "column": 1,
                      "endLine": 2,
                      "endColumn": 2
                    }
                  ]
                }
              ],
              "summary": {
                "succeeded": false,
                "errors": 1,
                "warnings": 0,
                "pages": 0
              }
            }

            """,
            Printed.AsJson(diagnostic, new PrintStyle { PathPrefix = "docs/" })
        );
    }

    [Fact]
    public void Half_a_character_does_not_break_the_document()
    {
        var printed = Printed.AsJson(Printed.About("x", "x", "half \uD83D of one"));

        Assert.Equal(
            "half \uFFFD of one",
            JsonDocument.Parse(printed).RootElement.GetProperty("diagnostics")[0].GetProperty("message").GetString()
        );
    }
}
