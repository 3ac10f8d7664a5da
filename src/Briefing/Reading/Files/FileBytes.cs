using Briefing.Diagnostics;

namespace Briefing.Reading.Files;

/// <summary>Reads a file once, whole, unless it is larger than anybody would write it.</summary>
internal static class FileBytes
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>The bytes; none where they could not be read, which is then reported.</summary>
    /// <param name="root">The briefing's folder.</param>
    /// <param name="path">Relative to it, with forward slashes.</param>
    /// <param name="limit">How many bytes at most.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static byte[]? Read(string root, string path, long limit, DiagnosticBag diagnostics)
    {
        try
        {
            using var handle = File.OpenHandle(Path.Combine(root, path));
            var length = RandomAccess.GetLength(handle);
            if (length <= limit)
            {
                return ReadAll(handle, (int)length);
            }

            diagnostics.Add(
                ReadingRules.TooMuch,
                StartOf(path),
                $"`{path}` is {length / Megabyte} MB large; {limit / Megabyte} MB is the most that is read",
                "split it into several files, or check that it is the file you meant"
            );
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(
                ReadingRules.UnreadableFile,
                StartOf(path),
                $"`{path}` cannot be opened",
                "check that the file is there and that you may read it"
            );
        }

        return null;
    }

    /// <summary>The beginning of a file whose text is not known.</summary>
    public static Place StartOf(string path) => new(new TextFile(path, ""), 0, 0);

    private static byte[] ReadAll(Microsoft.Win32.SafeHandles.SafeFileHandle handle, int length)
    {
        var bytes = new byte[length];
        var done = 0;
        while (done < length)
        {
            var count = RandomAccess.Read(handle, bytes.AsSpan(done), done);
            if (count == 0)
            {
                return bytes[..done];
            }

            done += count;
        }

        return bytes;
    }
}
