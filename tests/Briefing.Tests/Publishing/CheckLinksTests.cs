using System.Text;
using Briefing.Diagnostics;
using Briefing.Diagnostics.Printing;
using Briefing.Pipelines;
using Briefing.Publishing;

namespace Briefing.Tests.Publishing;

public sealed class CheckLinksTests
{
    [Fact]
    public void Links_that_lead_somewhere_are_passed_over_in_silence()
    {
        var site = new SmallSite
        {
            ["index.html"] =
                "<a href=\"actors/ana/\"><a href=\"actors/ana\"><a href=\"actors/ana/index.html\"><a href=\"a.png?v=1\">",
            ["actors/ana/index.html"] =
                "<p id=\"p 4\"><p id=é><a href=\"../../\"><a href=\"#p%204\"><a href=\"#%C3%A9\"><a href=\"#\"><a href=\"#top\"><a href=\"\"><a href=\"../../#:~:text=x\">",
            ["a.png"] = "",
        };

        Assert.Equal("", site.Check());
    }

    [Fact]
    public void A_link_to_nothing_names_its_page_and_what_is_near()
    {
        var site = new SmallSite
        {
            ["actors/ana-lopez/index.html"] = "",
            ["method/index.html"] = "<a href=\"../actors/ana-lopes/\">",
        };

        Assert.Equal(
            """
            error[BR0501]: the page `/method/` links to `/actors/ana-lopes/`, where there is no page or file
            note: it is written `../actors/ana-lopes/` there
            help: did you mean `/actors/ana-lopez/`?

            """,
            site.Check()
        );
    }

    [Fact]
    public void A_fragment_to_nothing_names_the_ids_that_are_near()
    {
        var site = new SmallSite
        {
            ["sources/x/index.html"] = "<p id=p4><p id=p5>",
            ["method/index.html"] = "<a href=\"../sources/x/#p44\">",
        };

        Assert.Equal(
            """
            error[BR0502]: the page `/method/` links to `#p44` on `/sources/x/`, where nothing has that id
            note: it is written `../sources/x/#p44` there
            help: did you mean `p4`?

            """,
            site.Check()
        );
    }

    [Fact]
    public void What_many_pages_share_is_said_once()
    {
        var site = new SmallSite
        {
            ["index.html"] = "<a href=\"nowhere/\"><a href=\"nowhere/\">",
            ["a/index.html"] = "<a href=\"../nowhere/\">",
            ["b/index.html"] = "<a href=\"../nowhere/\">",
        };

        Assert.Equal(
            """
            error[BR0501]: the page `/` and 2 others link to `/nowhere/`, where there is no page or file
            note: it is written `nowhere/` there

            """,
            site.Check()
        );
    }

    [Fact]
    public void The_words_in_the_pages_source_are_shown()
    {
        var site = new SmallSite { ["method/index.html", "input/pages/method.md"] = "<a href=\"../nowhere/?x\">" };
        site.WriteInput("input/pages/method.md", "# Method\n\nSee [this](../nowhere/?x), not nowhere.\n");

        Assert.Equal(
            """
            error[BR0501]: the page `/method/` links to `/nowhere/`, where there is no page or file
             --> input/pages/method.md:3:12
              |
            3 | See [this](../nowhere/?x), not nowhere.
              |            ^^^^^^^^^^^^^

            """,
            site.Check()
        );
    }

    [Fact]
    public void The_words_in_the_theme_are_shown_where_the_source_has_none()
    {
        var site = new SmallSite { ["method/index.html"] = "<a href=\"../nowhere/\">" };
        site.WriteInput("theme/layout.liquid", "<a href=\"{{ root }}nowhere/\">x</a>\n");

        Assert.Equal(
            """
            error[BR0501]: the page `/method/` links to `/nowhere/`, where there is no page or file
             --> theme/layout.liquid:1:20
              |
            1 | <a href="{{ root }}nowhere/">x</a>
              |                    ^^^^^^^^

            """,
            site.Check()
        );
    }

    [Fact]
    public void The_sites_own_full_addresses_are_checked_too()
    {
        var site = new SmallSite("https://example.org/astana/")
        {
            ["404.html"] = "<a href=\"/astana/\"><a href=\"/astana/nowhere/\">",
            ["index.html"] =
                "<link rel=canonical href=\"https://example.org/astana/\"><meta content=\"https://example.org/astana/no.png\">",
        };

        Assert.Equal(
            """
            error[BR0501]: the page `/404.html` links to `/nowhere/`, where there is no page or file
            note: it is written `/astana/nowhere/` there

            error[BR0501]: the page `/` links to `/no.png`, where there is no page or file
            note: it is written `https://example.org/astana/no.png` there

            """,
            site.Check()
        );
    }

    [Fact]
    public void A_link_beside_the_sites_path_would_break_where_it_is_published()
    {
        var site = new SmallSite("https://example.org/astana/")
        {
            ["index.html"] = "<a href=\"/actors/\"><a href=\"../x\">",
            ["actors/index.html"] = "",
        };

        Assert.Equal(
            """
            error[BR0501]: the page `/` links to `../x`, which is outside the site
            help: the site is published below `/astana/`: write the link relative to its page

            error[BR0501]: the page `/` links to `/actors/`, which is outside the site
            help: the site is published below `/astana/`: write the link relative to its page

            """,
            site.Check()
        );
    }

    private sealed class SmallSite : IDisposable
    {
        private readonly List<Document> _documents = [];
        private readonly string _root = Directory.CreateTempSubdirectory().FullName;
        private readonly Uri? _address;

        public SmallSite(string? address = null) => _address = address is null ? null : new Uri(address);

        public string this[string destination, string? source = null]
        {
            set =>
                _documents.Add(
                    new Document
                    {
                        Destination = destination,
                        Source = source,
                        Content = Encoding.UTF8.GetBytes(value),
                    }
                );
        }

        public void WriteInput(string path, string text)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_root, path))!);
            File.WriteAllText(Path.Combine(_root, path), text);
        }

        public string Check()
        {
            var diagnostics = new DiagnosticBag();
            var read = new ReadBackLinks().Execute(_documents, Context(PhaseOutputs.None, diagnostics));
            new CheckLinks().Execute(read, Context(new PhaseOutputs([("Pages", read)]), diagnostics));
            using var writer = new StringWriter();
            new TextPrinter(writer, new PrintStyle()).Print(diagnostics.InOrder());
            return writer.ToString().TrimEnd('\n') + (diagnostics.HasErrors ? "\n" : "");
        }

        public void Dispose() => Directory.Delete(_root, recursive: true);

        private PipelineContext Context(PhaseOutputs outputs, DiagnosticBag diagnostics) =>
            new()
            {
                Settings = new BuildSettings
                {
                    Root = _root,
                    Output = Path.Combine(_root, "output"),
                    BaseUrl = _address,
                },
                Diagnostics = diagnostics,
                Outputs = outputs,
            };
    }
}
