namespace Briefing.Cli;

/// <summary>What the program ends with.</summary>
internal static class ExitCodes
{
    /// <summary>It did as asked.</summary>
    public const int Done = 0;

    /// <summary>There are mistakes in the input.</summary>
    public const int Mistakes = 1;

    /// <summary>The command was given wrongly.</summary>
    public const int Misuse = 2;

    /// <summary>The fault is the program's own: EX_SOFTWARE of sysexits.h.</summary>
    public const int Fault = 70;

    /// <summary>It was told to stop: 128 and the number of the signal, as shells have it.</summary>
    public const int Stopped = 130;
}
