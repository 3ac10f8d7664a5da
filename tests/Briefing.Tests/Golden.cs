namespace Briefing.Tests;

/// <summary>Compares a text with the file that holds what it should be.</summary>
internal static class Golden
{
    /// <summary>The variable that makes the files be written instead of compared: <c>BRIEFING_ACCEPT=1</c>.</summary>
    private const string Accept = "BRIEFING_ACCEPT";

    /// <summary>Fails with the lines that differ.</summary>
    /// <param name="file">Relative to the test project.</param>
    /// <param name="actual">What is.</param>
    public static void Matches(string file, string actual)
    {
        var path = Repository.PathOf(Path.Combine("tests/Briefing.Tests", file));
        if (Environment.GetEnvironmentVariable(Accept) == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"{file} is missing; run the tests with {Accept}=1 and read what it holds");
        var expected = File.ReadAllText(path);
        if (expected != actual)
        {
            Assert.Fail(
                $"{file} (- expected, + actual; {Accept}=1 accepts):\n{LineDifference.Between(expected, actual)}"
            );
        }
    }
}
