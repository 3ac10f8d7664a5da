using Briefing.Cli;

namespace Briefing.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private readonly TestTerminal _terminal;

    public CommandLineTests() => _terminal = new TestTerminal(_folder);

    public void Dispose()
    {
        _terminal.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("--drfts", "there is no option `--drfts`: did you mean `--drafts`?")]
    [InlineData("--colour", "there is no option `--colour`")]
    [InlineData("biuld", "there is no command `biuld`: did you mean `build`?")]
    [InlineData("deploy", "there is no command `deploy`")]
    [InlineData("check x", "there is no further word `x`")]
    [InlineData("--root", "`--root` needs a value: `--root DIR`")]
    [InlineData("--root nowhere", "`--root`: there is no folder `nowhere`")]
    [InlineData("--root . --root .", "`--root` is given twice")]
    [InlineData("build --format xml", "`--format` is `text`, `json` or `github`, and not `xml`")]
    [InlineData("check --cards some", "`--cards` is `all` or `none`, and not `some`")]
    [InlineData(
        "--max-marking blue",
        "`--max-marking` is `clear`, `green`, `amber`, `amber+strict` or `red`, and not `blue`"
    )]
    [InlineData(
        "--base-url example.org",
        "`--base-url` takes a whole web address such as `https://example.org/astana/`, and not `example.org`"
    )]
    [InlineData(
        "--base-url ftp://example.org",
        "`--base-url` takes a whole web address such as `https://example.org/astana/`, and not `ftp://example.org`"
    )]
    [InlineData(
        "--base-url https://example.org/?x",
        "`--base-url` takes a whole web address such as `https://example.org/astana/`, and not `https://example.org/?x`"
    )]
    [InlineData("pack --into", "`--into` needs a value: `--into FILE or DIR`")]
    [InlineData("new", "`new` needs a further word: `briefing new DIR`")]
    [InlineData("new a b", "there is no further word `b`")]
    [InlineData("--drafts explain BR0503", "`explain` has no option `--drafts`")]
    public void Misuse_is_said_in_plain_words(string command, string expected)
    {
        Assert.Equal(ExitCodes.Misuse, _terminal.Run(command.Split(' ')));
        Assert.Equal($"briefing: {expected}\n`briefing --help` lists what there is\n", _terminal.Error);
        Assert.Equal("", _terminal.Out);
    }

    [Theory]
    [InlineData("--root site check")]
    [InlineData("check --root site")]
    [InlineData("check --root=site")]
    public void Options_may_stand_on_either_side_of_the_command(string command)
    {
        SiteCases.CopyTo("BR0201-unknown-speaker", Path.Combine(_folder, "site"));

        Assert.Equal(ExitCodes.Mistakes, _terminal.Run(command.Split(' ')));
        Assert.Contains("error[BR0201]", _terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_misuses_are_all_said()
    {
        Assert.Equal(ExitCodes.Misuse, _terminal.Run("--format", "xml", "--cards", "some"));
        Assert.Contains("`--format`", _terminal.Error, StringComparison.Ordinal);
        Assert.Contains("`--cards`", _terminal.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("build --help")]
    [InlineData("check -h --drfts")]
    [InlineData("explain -?")]
    public void Help_is_given_on_request(string command)
    {
        Assert.Equal(ExitCodes.Done, _terminal.Run(command.Split(' ')));
        Assert.Contains("Usage:\n  briefing", _terminal.Out, StringComparison.Ordinal);
        Assert.Equal("", _terminal.Error);
    }

    [Fact]
    public void The_version_is_given_on_request()
    {
        Assert.Equal(ExitCodes.Done, _terminal.Run("--version"));
        Assert.Matches(@"^\d+\.\d+\.\d+", _terminal.Out);
    }

    [Fact]
    public void Mistakes_in_the_input_end_with_one()
    {
        SiteCases.CopyTo("BR0201-unknown-speaker", _folder);

        Assert.Equal(ExitCodes.Mistakes, _terminal.Run("check"));
        Assert.Equal("", _terminal.Out);
        Assert.StartsWith("error[BR0201]: ", _terminal.Error, StringComparison.Ordinal);
        Assert.EndsWith("\n\n1 error\n", _terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_says_what_it_made_and_where_to_open_it()
    {
        SiteCases.CopyTo("ok-one-text", _folder);

        Assert.Equal(ExitCodes.Done, _terminal.Run());
        Assert.Matches(@"^built \d+ pages in 0 ms: \d+ links checked\nopen output/index.html\n$", _terminal.Out);
        Assert.Equal("", _terminal.Error);
    }

    [Fact]
    public void A_pack_says_what_it_made_where_and_how_large_it_is()
    {
        SiteCases.CopyTo("ok-one-text", _folder);

        Assert.Equal(ExitCodes.Done, _terminal.Run("pack", "--into", "to-send"));
        Assert.Matches(
            @"^packed \d+ pages in 0 ms: \d+ links checked\n"
                + @"to-send/[a-z-]+\.zip: \d+ KB, the site; unpack it and open index\.html\n"
                + @"to-send/[a-z-]+\.html: \d+ KB, all of it in one file, to mail and to print\n$",
            _terminal.Out
        );
        Assert.False(Directory.Exists(Path.Combine(_folder, "output")));
    }

    [Fact]
    public void Programs_are_told_of_the_packs_too()
    {
        SiteCases.CopyTo("ok-one-text", _folder);

        Assert.Equal(ExitCodes.Done, _terminal.Run("pack", "--into", "to-send/a.zip", "--format", "json"));
        var summary = System.Text.Json.JsonDocument.Parse(_terminal.Out).RootElement.GetProperty("summary");
        Assert.Equal(
            ["to-send/a.zip", "to-send/a.html"],
            summary.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("path").GetString())
        );
        Assert.Equal(
            new FileInfo(Path.Combine(_folder, "to-send/a.zip")).Length,
            summary.GetProperty("files")[0].GetProperty("bytes").GetInt64()
        );
    }

    [Fact]
    public void A_failed_pack_says_that_nothing_was_changed()
    {
        SiteCases.CopyTo("BR0201-unknown-speaker", _folder);

        Assert.Equal(ExitCodes.Mistakes, _terminal.Run("pack"));
        Assert.EndsWith("\n\n1 error; the packs were not changed\n", _terminal.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder, "packs")));
    }

    [Fact]
    public void A_check_says_what_it_looked_at()
    {
        SiteCases.CopyTo("ok-one-text", _folder);

        Assert.Equal(ExitCodes.Done, _terminal.Run("check"));
        Assert.Matches(@"^checked \d+ pages in 0 ms: \d+ links checked\n$", _terminal.Out);
        Assert.False(Directory.Exists(Path.Combine(_folder, "output")));
    }

    [Fact]
    public void Warnings_are_counted_and_fail_a_strict_build()
    {
        SiteCases.CopyTo("BR0207-two-actors-share-a-name", _folder);

        Assert.Equal(ExitCodes.Done, _terminal.Run("check"));
        Assert.EndsWith(", 1 warning\n", _terminal.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Mistakes, _terminal.Run("check", "--strict"));
    }

    [Fact]
    public void A_quiet_build_says_nothing()
    {
        SiteCases.CopyTo("ok-one-text", _folder);

        Assert.Equal(ExitCodes.Done, _terminal.Run("-q"));
        Assert.Equal("", _terminal.Out);
    }

    [Fact]
    public void A_verbose_build_says_what_each_pipeline_did()
    {
        SiteCases.CopyTo("ok-one-text", _folder);

        Assert.Equal(ExitCodes.Done, _terminal.Run("-v"));
        Assert.Matches(@"(?m)^Linked +\d.*s$", _terminal.Out);
        Assert.Matches(@"(?m)^  Sources +1 files +\d.*s$", _terminal.Out);
    }

    [Fact]
    public void On_a_terminal_the_phases_are_shown_as_they_end()
    {
        SiteCases.CopyTo("ok-one-text", _folder);
        using var terminal = new TestTerminal(_folder, isLive: true);

        Assert.Equal(ExitCodes.Done, terminal.Run());
        Assert.Contains("Rendered", terminal.Out, StringComparison.Ordinal);
        Assert.Contains("Published", terminal.Out, StringComparison.Ordinal);
        Assert.Matches(@"\e\[1mbuilt \d+ pages in 0 ms\e\[0m: ", terminal.Out);
    }

    [Fact]
    public void A_failed_build_says_that_nothing_was_changed()
    {
        SiteCases.CopyTo("BR0201-unknown-speaker", _folder);

        Assert.Equal(ExitCodes.Mistakes, _terminal.Run());
        Assert.EndsWith("\n\n1 error; the site was not changed\n", _terminal.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder, "output")));
    }

    [Fact]
    public void Json_goes_to_the_output_alone()
    {
        SiteCases.CopyTo("BR0201-unknown-speaker", _folder);

        Assert.Equal(ExitCodes.Mistakes, _terminal.Run("--format", "json"));
        Assert.StartsWith("{\n", _terminal.Out, StringComparison.Ordinal);
        Assert.EndsWith("}\n", _terminal.Out, StringComparison.Ordinal);
        Assert.Equal("", _terminal.Error);
    }

    [Fact]
    public void Annotations_name_files_from_where_the_program_runs()
    {
        SiteCases.CopyTo("BR0201-unknown-speaker", Path.Combine(_folder, "docs/site"));

        Assert.Equal(ExitCodes.Mistakes, _terminal.Run("check", "--root", "docs/site", "--format", "github"));
        Assert.StartsWith("::error file=docs/site/input/quotes.yml,line=3,", _terminal.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_that_is_told_to_stop_says_so()
    {
        SiteCases.CopyTo("BR0201-unknown-speaker", _folder);
        _terminal.Terminal.RequestStop();

        Assert.Equal(ExitCodes.Stopped, _terminal.Run());
        Assert.Equal("stopped; the site was not changed\n", _terminal.Error);
        Assert.False(Directory.Exists(Path.Combine(_folder, "output")));
        Assert.False(Directory.Exists(Path.Combine(_folder, ".output.build")));
    }

    [Fact]
    public void A_rule_is_explained_whatever_its_case()
    {
        Assert.Equal(ExitCodes.Done, _terminal.Run("explain", "br0503"));
        Assert.StartsWith("BR0503: The output folder was not made by a build", _terminal.Out, StringComparison.Ordinal);
        Assert.Contains("\nWrong:\n\n    briefing build --output ../website ", _terminal.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BR0999", "briefing: no rule has the code `BR0999`: ")]
    [InlineData("nothing", "briefing: no rule has the code `nothing`: `briefing explain` lists them all\n")]
    public void An_unknown_code_is_misuse(string code, string expected)
    {
        Assert.Equal(ExitCodes.Misuse, _terminal.Run("explain", code));
        Assert.StartsWith(expected, _terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_rules_are_listed_without_a_code()
    {
        Assert.Equal(ExitCodes.Done, _terminal.Run("explain"));
        Assert.Equal(RuleCatalogue.All.Length, _terminal.Out.Count(character => character == '\n'));
    }
}
