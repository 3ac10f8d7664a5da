using System.Runtime.InteropServices;
using System.Text;

namespace Briefing.Cli;

/// <summary>Where the program is run: what it prints to, where it stands and when it is told to stop.</summary>
internal sealed class Terminal : IDisposable
{
    private const int WidthElsewhere = 120;

    private readonly CancellationTokenSource _stop = new();

    /// <summary>For what was asked for.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>For what is wrong.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The folder that relative paths start from.</summary>
    public required string Folder { get; init; }

    /// <summary>Whether a person looks at <see cref="Out"/>.</summary>
    public bool IsLive { get; init; }

    /// <summary>Whether <see cref="Out"/> shows colours.</summary>
    public bool HasColour { get; init; }

    /// <summary>Whether <see cref="Error"/> shows colours.</summary>
    public bool ErrorHasColour { get; init; }

    /// <summary>How many columns there are.</summary>
    public int Width { get; init; } = WidthElsewhere;

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Says when the program is told to stop.</summary>
    public CancellationToken Stop => _stop.Token;

    /// <summary>The terminal or pipes that the process was started with.</summary>
    public static Terminal OfProcess()
    {
        var isLive = !Console.IsOutputRedirected;
        var paints = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && !IsDumb;
        if (OperatingSystem.IsWindows() && (isLive || !Console.IsErrorRedirected))
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new Terminal
        {
            Out = Open(Console.OpenStandardOutput(), isLive),
            Error = Open(Console.OpenStandardError(), isLive: false),
            Folder = Environment.CurrentDirectory,
            IsLive = isLive && !IsDumb,
            HasColour = isLive && paints,
            ErrorHasColour = paints && !Console.IsErrorRedirected,
            Width = isLive ? Math.Clamp(Console.WindowWidth, 40, WidthElsewhere) : WidthElsewhere,
        };
    }

    /// <summary>Lets Ctrl-C and a polite kill stop the work in hand; a second one ends the program at once.</summary>
    public IDisposable ListenForStop()
    {
        var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle);
        var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle);
        return new Listening(interrupt, terminate);
    }

    /// <summary>Lets everything be seen that was printed, before something goes to the other stream.</summary>
    public void Flush()
    {
        Out.Flush();
        Error.Flush();
    }

    /// <summary>Tells the work in hand to stop.</summary>
    public void RequestStop() => _stop.Cancel();

    /// <inheritdoc/>
    public void Dispose()
    {
        Flush();
        _stop.Dispose();
    }

    private static bool IsDumb => Environment.GetEnvironmentVariable("TERM") == "dumb";

    private static StreamWriter Open(Stream stream, bool isLive) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = isLive };

    private void Handle(PosixSignalContext context)
    {
        context.Cancel = !_stop.IsCancellationRequested;
        RequestStop();
    }

    private sealed class Listening(IDisposable first, IDisposable second) : IDisposable
    {
        public void Dispose()
        {
            first.Dispose();
            second.Dispose();
        }
    }
}
