namespace Briefing.Tests.Reading;

/// <summary>Links in the file system: what is on the machine that builds does not get into a site.</summary>
public sealed class LinkedFileTests
{
    [Fact]
    public void A_link_to_a_file_of_the_briefing_is_followed()
    {
        using var site = Site().With("seeds/2024/interview-1.txt", "She came late.\n");
        Link(site, "seeds/interview.txt", Path.Combine("2024", "interview-1.txt"));

        Assert.Equal("", site.Read().Messages);
    }

    [Fact]
    public void A_text_that_is_a_link_to_elsewhere_is_refused()
    {
        using var elsewhere = new WrittenSite().With("secret.txt", "A secret.\n");
        using var site = Site();
        Link(site, "seeds/interview.txt", Path.Combine(elsewhere.Root, "secret.txt"));

        Assert.Equal(
            """
            BR0011 input/sources.yml:3:9 <interview.txt> `interview.txt` leads out of `seeds/`
              help: put the text into `seeds/` and write its name

            """,
            site.Read().Messages
        );
    }

    [Fact]
    public void An_entry_that_is_a_link_to_elsewhere_is_refused()
    {
        using var elsewhere = new WrittenSite().With("secret.md", "---\nname: A secret\nkind: person\n---\n");
        using var site = Site()
            .With("seeds/interview.txt", "She came late.\n")
            .With("input/actors/sam.md", "---\nname: Sam\nkind: person\n---\n");
        Link(site, "input/actors/ana.md", Path.Combine(elsewhere.Root, "secret.md"));
        Link(site, "input/events.yml", Path.Combine(elsewhere.Root, "secret.md"));

        Assert.Equal(
            """
            BR0011 input/actors/ana.md: `input/actors/ana.md` is a link that leads out of the briefing's folder
              help: put the file itself there
            BR0011 input/events.yml: `input/events.yml` is a link that leads out of the briefing's folder
              help: put the file itself there

            """,
            site.Read().Messages
        );
    }

    [Fact]
    public void Links_that_lead_in_a_circle_are_refused()
    {
        using var site = Site().With("seeds/a/interview.txt", "She came late.\n");
        Directory.CreateSymbolicLink(Path.Combine(site.Root, "seeds/a/b"), Path.Combine(site.Root, "seeds"));
        Link(site, "seeds/interview.txt", Path.Combine(site.Root, "seeds/interview.txt"));

        Assert.Contains("BR0011 input/sources.yml:3:9 <interview.txt>", site.Read().Messages, StringComparison.Ordinal);
    }

    private static void Link(WrittenSite site, string path, string target) =>
        File.CreateSymbolicLink(Path.Combine(site.Root, path), target);

    private static WrittenSite Site() =>
        new WrittenSite()
            .With("input/briefing.yml", "title: A harbour\n")
            .With("input/sources.yml", "interview:\n  title: Interview\n  text: interview.txt\n");
}
