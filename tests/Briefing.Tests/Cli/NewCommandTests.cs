using Briefing.Cli;
using Briefing.Starting;

namespace Briefing.Tests.Cli;

public sealed class NewCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private readonly TestTerminal _terminal;

    public NewCommandTests() => _terminal = new TestTerminal(_folder);

    public void Dispose()
    {
        _terminal.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void It_says_what_it_made_and_what_to_do_next()
    {
        Assert.Equal(ExitCodes.Done, _terminal.Run("new", "harbour"));
        Assert.Equal(
            $"""
            made harbour: {StarterFiles.All().Count} files, a small briefing to write over

            1. go there (`cd harbour`), run `briefing` and open output/index.html
            2. put your text into seeds/ and your words into input/; input/README.md lists all that you may write
            3. push the folder to GitHub: .github/workflows/pages.yml publishes it, and says at its top what to set

            """,
            _terminal.Out
        );
        Assert.Equal("", _terminal.Error);
    }

    [Theory]
    [InlineData(".", "1. run `briefing` and open")]
    [InlineData("my harbour", "1. go there (`cd \"my harbour\"`), run `briefing` and open")]
    public void The_first_step_can_be_typed_as_it_stands(string folder, string expected)
    {
        Assert.Equal(ExitCodes.Done, _terminal.Run("new", folder));
        Assert.Contains(expected, _terminal.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_said_where_nothing_is_to_be_said()
    {
        Assert.Equal(ExitCodes.Done, _terminal.Run("new", "harbour", "-q"));
        Assert.Equal("", _terminal.Out + _terminal.Error);
    }

    [Fact]
    public void What_was_made_is_never_made_again()
    {
        _terminal.Run("new", "harbour", "-q");
        var file = Path.Combine(_folder, "harbour/input/actors.yml");
        File.WriteAllText(file, "mine");

        Assert.Equal(ExitCodes.Mistakes, _terminal.Run("new", "harbour"));
        Assert.Contains("error[BR0601]: the folder `harbour` is not empty", _terminal.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(file));
    }

    [Theory]
    [InlineData("--strict")]
    [InlineData("--strict --base-url https://example.org/harbour/")]
    public void What_was_made_builds_at_once_without_a_warning(string options)
    {
        _terminal.Run("new", "harbour", "-q");

        var code = _terminal.Run([.. options.Split(' '), "--root", "harbour"]);

        Assert.Equal("", _terminal.Error);
        Assert.Equal(ExitCodes.Done, code);
        Assert.EndsWith(
            "1 of 1 quote verified\nopen harbour/output/index.html\n",
            _terminal.Out,
            StringComparison.Ordinal
        );
    }
}
