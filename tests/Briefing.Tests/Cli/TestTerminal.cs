using Briefing.Cli;

namespace Briefing.Tests.Cli;

/// <summary>Runs the program in this process, in a folder of its choice, at a time that never changes.</summary>
internal sealed class TestTerminal : IDisposable
{
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();

    public TestTerminal(string folder, bool isMixed = false, bool isLive = false) =>
        Terminal = new Terminal
        {
            Out = _out,
            Error = isMixed ? _out : _error,
            Folder = folder,
            IsLive = isLive,
            HasColour = isLive,
            Clock = new StoppedClock(),
        };

    public Terminal Terminal { get; }

    public string Out => _out.ToString();

    public string Error => _error.ToString();

    public int Run(params string[] args) => CommandLine.Run(args, Terminal);

    public void Dispose()
    {
        Terminal.Dispose();
        _out.Dispose();
        _error.Dispose();
    }
}
