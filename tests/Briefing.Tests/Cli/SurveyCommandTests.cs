using System.Text.Json;
using Briefing.Cli;
using Briefing.Tests.WholeSites;

namespace Briefing.Tests.Cli;

/// <summary>What an editor asks about a small briefing, and what the terminal answers.</summary>
public sealed class SurveyCommandTests : IDisposable
{
    private readonly SiteOnDisk _site = SiteOnDisk.With(
        ("input/briefing.yml", "title: A harbour for Aldport\nsummary: See [[hearing]].\n"),
        (
            "input/actors.yml",
            """
            ana:
              name: Ana López
              kind: person
              role: Minister of Transport
              also: [Minister López]
            union:
              name: Dockers' Union
              kind: organisation
              summary: It doubts [[first-ship|the date]].
            """
        ),
        (
            "input/events.yml",
            """
            founding:
              title: The union is founded
              date: 1999-05-01
            hearing:
              title: Hearing on the harbour
              date: 2025-03-14
              place: {name: Aldport}
              participants: [ana, {actor: union, role: invited}]
              sources: [{source: report, passage: The hearing was long.}]
            """
        ),
        (
            "input/sources.yml",
            """
            report:
              title: Hearing in Aldport
              text: report.txt
              published: 2025-03-15
            leaflet:
              title: Leaflet
              text: leaflet.txt
              rights: full
            """
        ),
        (
            "input/quotes.yml",
            """
            first-ship:
              text: The first ship will moor here.
              speaker: ana
              said: 2025-03-14
              event: hearing
              source: report
            three-years:
              draft: true
              text: Dredging takes three years.
              speaker: ana
              attribution: paraphrase
              source: report
            """
        ),
        (
            "seeds/report.txt",
            "The hearing was long. \"The first ship will moor here,\" said Ana López.\n\n"
                + "Mr. Ben Okoro of the Harbour Board disagreed with Mr. Ben Okoro's own board on Monday.\n"
        ),
        ("seeds/leaflet.txt", "Come all.\n")
    );

    private readonly TestTerminal _terminal;

    public SurveyCommandTests() => _terminal = new TestTerminal(_site.Root);

    public void Dispose()
    {
        _terminal.Dispose();
        _site.Dispose();
    }

    [Fact]
    public void Entries_are_listed_with_what_tells_them_apart_and_where_they_are_written()
    {
        Assert.Equal(
            """
            first-ship   The first ship will moor here.       ana  14 March 2025  input/quotes.yml:1
            three-years  Dredging takes three years. (draft)  ana                 input/quotes.yml:7

            """,
            Answer("list", "quotes")
        );
    }

    [Fact]
    public void A_kind_that_there_is_none_of_is_said_to_be_empty()
    {
        Assert.Equal("There are no pages yet.\n", Answer("list", "pages"));
    }

    [Fact]
    public void Rules_are_listed_too()
    {
        Assert.Contains("BR0201  error    A reference", Answer("list", "rules"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_is_shown_with_all_that_it_links_to_and_all_that_links_to_it()
    {
        Assert.Equal(
            """
            event:hearing: Hearing on the harbour  input/events.yml:4

            standing
              page  events/hearing/

            facts
              date     14 March 2025
              written  2025-03-14
              place    Aldport

            took part
              ana    Ana López                input/actors.yml:1
              union  Dockers' Union  invited  input/actors.yml:6

            said there
              first-ship  The first ship will moor here.  ana  14 March 2025  input/quotes.yml:1

            rests on
              report  paragraph 1  The hearing was long.  input/sources.yml:1

            linked from the words of
              briefing.yml

            """,
            Answer("show", "hearing")
        );
    }

    [Fact]
    public void Where_an_actor_is_named_is_shown_by_paragraph()
    {
        var shown = Answer("show", "actor:ana");

        Assert.Contains("also  Minister López", shown, StringComparison.Ordinal);
        Assert.Contains(
            "named in\n  report  Hearing in Aldport  1  input/sources.yml:1\n",
            shown,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Words_are_found_without_their_accents_wherever_they_stand()
    {
        Assert.Equal(
            """
            ana LOPEZ

            in entries
              actor:ana  Ana López  input/actors.yml:1

            in the texts of sources
              source:report  paragraph 1  … hearing was long. "The first ship will moor here," said Ana López.

            """,
            Answer("find", "ana", "LOPEZ")
        );
    }

    [Fact]
    public void An_editor_in_chief_is_told_what_is_thin()
    {
        Assert.Equal(
            """
            A harbour for Aldport

            actors who never speak
              union  Dockers' Union  named in no paragraph  input/actors.yml:6

            quotes without an event
              three-years  Dredging takes three years. (draft)  ana  input/quotes.yml:7

            events that rest on one source or on none
              founding  The union is founded    no source    input/events.yml:1
              hearing   Hearing on the harbour  only report  input/events.yml:4

            quotes and sources without a date
              quote:three-years  Dredging takes three years.  input/quotes.yml:7
              source:leaflet     Leaflet                      input/sources.yml:5

            words that no source carries as they stand
              three-years  Dredging takes three years.  paraphrase  report  input/quotes.yml:7

            names in the sources that no actor has
              Mr. Ben Okoro  2 times  first in report, paragraph 2
              Harbour Board  1 time   first in report, paragraph 2

            sources that nothing rests on
              leaflet  Leaflet  seeds/leaflet.txt  input/sources.yml:5

            how much is shown of sources with excerpts
              report  13 of at most 300 words  the text has 29  input/sources.yml:1

            gaps in the timeline
              about 25 years  after founding (1 May 1999)  before hearing (14 March 2025)  input/events.yml:4

            """,
            Answer("report")
        );
    }

    [Fact]
    public void Programs_get_the_same_as_json()
    {
        using var json = JsonDocument.Parse(Answer("list", "actors", "--format", "json"));
        var first = json.RootElement[0].GetProperty("actors")[0];

        Assert.Equal("ana", first.GetProperty("id").GetString());
        Assert.Equal("Ana López", first.GetProperty("title").GetString());
        Assert.Equal("input/actors.yml", first.GetProperty("file").GetString());
        Assert.Equal(1, first.GetProperty("line").GetInt32());
    }

    [Fact]
    public void What_is_not_there_is_answered_with_what_is_near()
    {
        Assert.Equal(ExitCodes.Misuse, _terminal.Run("show", "hering"));
        Assert.Equal("briefing: no entry is called `hering`: did you mean `hearing`?\n", _terminal.Error);

        Assert.Equal(ExitCodes.Misuse, _terminal.Run("show", "zebra"));
        Assert.Contains("`briefing find zebra` looks for it everywhere", _terminal.Error, StringComparison.Ordinal);

        Assert.Equal(ExitCodes.Misuse, _terminal.Run("list", "actor"));
        Assert.Contains("and not `actor`", _terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_come_first()
    {
        _site.Write("input/quotes.yml", "first-ship: {text: Nobody said this., speaker: ana, source: report}\n");

        Assert.Equal(ExitCodes.Mistakes, _terminal.Run("report"));
        Assert.Contains("error[BR0301]", _terminal.Error, StringComparison.Ordinal);
        Assert.EndsWith("; mend this first\n", _terminal.Error, StringComparison.Ordinal);
        Assert.Equal("", _terminal.Out);
    }

    [Fact]
    public void Nothing_is_written_by_looking()
    {
        var before = Directory.GetFileSystemEntries(_site.Root, "*", SearchOption.AllDirectories);
        Answer("report");

        Assert.Equal(before, Directory.GetFileSystemEntries(_site.Root, "*", SearchOption.AllDirectories));
    }

    private string Answer(params string[] args)
    {
        Assert.Equal((ExitCodes.Done, ""), (_terminal.Run(args), _terminal.Error));
        return _terminal.Out;
    }
}
