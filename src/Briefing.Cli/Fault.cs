using System.Reflection;

namespace Briefing.Cli;

/// <summary>Owns up to a fault of the program and asks for a report.</summary>
internal static class Fault
{
    /// <summary>Prints what a report needs; where in the program it happened only on request.</summary>
    public static void Report(Exception exception, Terminal terminal, bool isVerbose)
    {
        var cause = Unwrap(exception);
        terminal.Error.Write(
            "briefing: this is a fault of the program and not of your input; the site was not changed\n"
        );
        terminal.Error.Write($"  {cause.GetType().Name}: {OneLine(cause.Message)}\n");
        terminal.Error.Write($"  Briefing {Version}, {Environment.OSVersion}\n");
        if (isVerbose)
        {
            terminal.Error.Write($"  {OneLine(cause.StackTrace ?? exception.StackTrace ?? "")}\n");
        }

        terminal.Error.Write(
            isVerbose
                ? "Please report it with these lines and, if you may, the input that leads to it.\n"
                : "Please report it with these lines and those that `--verbose` adds.\n"
        );
    }

    private static string Version =>
        typeof(Fault).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    private static Exception Unwrap(Exception exception) =>
        exception is AggregateException { InnerException: { } inner } ? Unwrap(inner) : exception;

    private static string OneLine(string words) =>
        string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
