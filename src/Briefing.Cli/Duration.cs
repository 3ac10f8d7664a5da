using System.Globalization;

namespace Briefing.Cli;

/// <summary>How long something took, in words.</summary>
internal static class Duration
{
    /// <summary>Below a second in milliseconds, above it in seconds: <c>180 ms</c>, <c>2.1 s</c>.</summary>
    public static string Say(TimeSpan time) =>
        time.TotalSeconds < 1
            ? time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture) + " ms"
            : time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s";
}
