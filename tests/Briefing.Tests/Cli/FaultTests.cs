using Briefing.Cli;

namespace Briefing.Tests.Cli;

public sealed class FaultTests
{
    [Fact]
    public void A_fault_is_owned_up_to_without_a_stack_trace()
    {
        var printed = Report(isVerbose: false);

        Assert.Matches(
            """
            ^briefing: this is a fault of the program and not of your input; the site was not changed
              InvalidOperationException: first line second line
              Briefing \d\S+, .+
            Please report it with these lines and those that `--verbose` adds.
            $
            """.TrimEnd('\n'),
            printed
        );
    }

    [Fact]
    public void Where_it_happened_is_told_in_one_line_on_request()
    {
        var printed = Report(isVerbose: true);

        Assert.Equal(5, printed.Count(character => character == '\n'));
        Assert.Contains("FaultTests", printed, StringComparison.Ordinal);
    }

    private static string Report(bool isVerbose)
    {
        using var terminal = new TestTerminal(".");
        try
        {
            throw new AggregateException(new InvalidOperationException("first line\nsecond line"));
        }
        catch (AggregateException exception)
        {
            Fault.Report(exception, terminal.Terminal, isVerbose);
        }

        return terminal.Error;
    }
}
