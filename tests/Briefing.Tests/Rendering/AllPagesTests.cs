namespace Briefing.Tests.Rendering;

public sealed class AllPagesTests
{
    [Fact]
    public void The_default_theme_has_no_mistake()
    {
        var site = Astana.Site();

        Assert.Empty(site.Diagnostics.Select(diagnostic => $"{diagnostic.Place}: {diagnostic.Message}"));
        if (Environment.GetEnvironmentVariable("DUMP_SITE") is { } folder)
        {
            foreach (var (path, document) in site.Files)
            {
                var file = Path.Combine(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, document.Content.ToArray());
            }
        }
    }
}
