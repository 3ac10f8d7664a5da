namespace Briefing.Diagnostics;

/// <summary>Says in plain words why the file system did not do as asked.</summary>
internal static class FileTrouble
{
    private const int LinuxDiskFull = 28;
    private const int LinuxReadOnly = 30;
    private const int LinuxBusy = 16;
    private const int LinuxOtherDevice = 18;
    private const int LinuxQuota = 122;
    private const int MacQuota = 69;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const int WindowsHandleDiskFull = unchecked((int)0x80070027);
    private const int WindowsInUse = unchecked((int)0x80070020);
    private const int WindowsOtherDevice = unchecked((int)0x80070011);

    /// <summary>Whether it is the file system that failed, and not the program.</summary>
    public static bool IsTrouble(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>The reason, to go after a colon.</summary>
    public static string Reason(Exception exception) =>
        exception switch
        {
            UnauthorizedAccessException => "you have no permission to write there",
            PathTooLongException => "the path is longer than the file system allows",
            DirectoryNotFoundException => "a folder on the way to it is missing or is a file",
            _ => Reason(exception.HResult) ?? exception.Message.TrimEnd('.'),
        };

    private static string? Reason(int code) =>
        code switch
        {
            LinuxDiskFull or WindowsDiskFull or WindowsHandleDiskFull => "the disk is full",
            LinuxQuota or MacQuota => "your share of the disk is used up",
            LinuxReadOnly => "the file system is read-only",
            LinuxBusy or WindowsInUse => "something else is using it, or it is a mount point",
            LinuxOtherDevice or WindowsOtherDevice => "it is a mount point, which cannot be replaced in one step",
            _ => null,
        };
}
