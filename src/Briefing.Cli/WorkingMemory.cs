using System.Globalization;
using System.Runtime.InteropServices;

namespace Briefing.Cli;

/// <summary>
/// Gets the memory that a build needs in a few large pieces instead of tens of thousands of small ones. On a virtual
/// machine, as builds in the cloud run on, the first touch of each page of 4 KiB costs as much as rendering a tenth of
/// a page of the site; Linux gives 2 MiB at a time to whoever asks. Elsewhere only the first collection is put off.
/// </summary>
internal static class WorkingMemory
{
    private const long MiB = 1024 * 1024;

    /// <summary>About how many bytes a build allocates for each byte in input/ before the first collection is due.</summary>
    private const long PerInputByte = 66;

    /// <summary>What the smallest build needs.</summary>
    private const long AtLeast = 16 * MiB;

    /// <summary>More than this would be seen in the peak of a large build.</summary>
    private const long AtMost = 160 * MiB;

    /// <summary>Smaller mappings are stacks and tables, not a heap.</summary>
    private const long HeapMapping = 3 * MiB;

    /// <summary>Of what is only reserved, the range that heaps grow into is by far the largest.</summary>
    private const long HeapReserve = 1024 * MiB;

    /// <summary><c>MADV_HUGEPAGE</c> of madvise(2).</summary>
    private const int HugePages = 14;

    /// <summary>Prepares for a build of the briefing in a folder. Changes nothing but speed; never fails.</summary>
    public static void PrepareFor(string root)
    {
        var size = Math.Clamp(InputBytes(root) * PerInputByte, AtLeast, AtMost);
        if (size <= GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 8 && Reserve(size) && OperatingSystem.IsLinux())
        {
            AskForHugePages();
        }
    }

    private static long InputBytes(string root)
    {
        try
        {
            return new DirectoryInfo(Path.Combine(root, "input"))
                .EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
                .Sum(file => file.Length);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return 0; // The build says what is wrong with the folder.
        }
    }

    private static bool Reserve(long size)
    {
        try
        {
            return GC.TryStartNoGCRegion(size);
        }
        catch (Exception refused) when (refused is ArgumentOutOfRangeException or InvalidOperationException)
        {
            return false;
        }
    }

    private static void AskForHugePages()
    {
        try
        {
            foreach (var (start, length) in File.ReadLines("/proc/self/maps").Select(Mapping).OfType<(nint, nint)>())
            {
                _ = Advise(start, length, HugePages);
            }
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            // Without /proc, small pages do.
        }
    }

    // "7f9dfd800000-7f9e00fc1000 rw-p 00000000 00:00 0": private, of no file, writable; or "---p", reserved.
    private static (nint Start, nint Length)? Mapping(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [var range, "rw-p", _, "00:00", _] => AtLeastAsLong(range, HeapMapping),
            [var range, "---p", _, "00:00", _] => AtLeastAsLong(range, HeapReserve),
            _ => null,
        };
    }

    private static (nint Start, nint Length)? AtLeastAsLong(string range, long least)
    {
        var bounds = Array.ConvertAll(
            range.Split('-'),
            bound => nint.Parse(bound, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
        );
        var length = bounds[1] - bounds[0];
        return length >= least ? (bounds[0], length) : null;
    }

    [DllImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Advise(nint start, nint length, int advice);
}
