namespace Briefing.Tests;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Briefing.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("The tests run inside a checkout: no Briefing.sln above the test binary.");
    }
}
