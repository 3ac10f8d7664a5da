namespace Briefing.Tests;

/// <summary>Shows where two texts differ, line by line.</summary>
internal static class LineDifference
{
    private const int Context = 3;

    /// <summary>The lines of the first text that the second has not with a minus, the others with a plus.</summary>
    public static string Between(string expected, string actual)
    {
        var before = expected.Split('\n');
        var after = actual.Split('\n');
        var shared = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var rest = Math.Min(before.Length, after.Length) - shared;
        var end = before.Reverse().Zip(after.Reverse()).Take(rest).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Join(
            '\n',
            [
                .. before[..shared].TakeLast(Context).Select(line => $"  {line}"),
                .. before[shared..^end].Select(line => $"- {line}"),
                .. after[shared..^end].Select(line => $"+ {line}"),
                .. before[^end..].Take(Context).Select(line => $"  {line}"),
            ]
        );
    }
}
