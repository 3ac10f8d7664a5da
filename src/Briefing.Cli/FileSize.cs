using System.Globalization;

namespace Briefing.Cli;

/// <summary>How large a file is, in words.</summary>
internal static class FileSize
{
    private const double Kilobyte = 1000;
    private const double Megabyte = Kilobyte * Kilobyte;

    /// <summary>As mail programs and file managers count: <c>31 KB</c>, <c>2.4 MB</c>.</summary>
    public static string Say(long bytes) =>
        bytes < Megabyte
            ? Math.Ceiling(bytes / Kilobyte).ToString("0", CultureInfo.InvariantCulture) + " KB"
            : (bytes / Megabyte).ToString("0.0", CultureInfo.InvariantCulture) + " MB";
}
