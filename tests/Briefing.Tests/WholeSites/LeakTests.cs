using System.IO.Compression;
using System.Text;
using MimeKit;

namespace Briefing.Tests.WholeSites;

public sealed class LeakTests
{
    /// <summary>Stands in everything that is hidden and in nothing that is not.</summary>
    private const string Secret = "zyxomma";

    private static SiteOnDisk Briefing() =>
        SiteOnDisk.With(
            (
                "input/briefing.yml",
                """
                title: A harbour for Aldport
                summary: Somebody, [[zyxomma-lopez|a minister]] perhaps, promised a harbour.
                url: https://example.org/aldport/
                published: 2026-01-05
                downloads: true
                newsletter:
                  intro: Dear readers, [[zyxomma-lopez|a minister]] spoke.
                  previous-issue: 2026-01-02
                sharing: true
                corrections:
                  - date: 2026-01-06
                    what: A name.
                    affects: [zyxomma-lopez, interview]
                """
            ),
            (
                "input/permalinks.yml",
                """
                actors:
                  smith-before: {short: 22222, now: zyxomma-lopez}
                  zyxomma-lopez: 33333
                quotes:
                  zyxomma-promise: zyxomma2
                """
            ),
            (
                "input/sources.yml",
                """
                interview: {title: Interview, text: interview.txt, rights: full}
                memo: {title: Memo, text: memo.txt}
                letter: {title: Letter, text: letter.txt, rights: link-only}
                """
            ),
            ("seeds/memo.txt", "Zyxomma came. The pier is theirs. Zyxomma went.\n\nA zyxomma is a zyxomma.\n"),
            ("seeds/letter.txt", "Dear Zyxomma: the crane is hers, as is all zyxomma.\n"),
            ("seeds/interview.txt", "\"We must not wait,\" she said.\n\n\"The harbour is ours,\" said John Smith.\n"),
            (
                "input/actors.yml",
                """
                john-smith: {name: John Smith, kind: person, of: [zyxomma-union]}
                zyxomma-lopez: {name: Ana Zyxomma, kind: person, summary: Zyxomma., draft: true}
                zyxomma-union: {name: Zyxomma Union, kind: organisation, marking: amber}
                """
            ),
            (
                "input/actors/zyxomma-smith.md",
                "---\nname: Zyxomma Smith\nkind: person\ndraft: true\n---\nA long text about Zyxomma.\n"
            ),
            (
                "input/events.yml",
                """
                visit:
                  title: Visit
                  date: 2026-01-02
                  participants: [john-smith, {actor: zyxomma-lopez, role: zyxomma guest}]
                  part-of: zyxomma-summit
                  follows: [zyxomma-summit]
                zyxomma-summit:
                  title: Zyxomma summit
                  date: 2026-01-01
                  place: {name: Zyxomma, lat: 1.5, lon: 2.5}
                  draft: true
                """
            ),
            (
                "input/quotes.yml",
                """
                ours:
                  text: The harbour is ours
                  speaker: john-smith
                  source: interview
                  event: visit
                  to: [zyxomma-lopez]
                  contradicts: [zyxomma-promise]
                theirs: {text: The pier is theirs, speaker: john-smith, source: memo}
                hers: {text: the crane is hers, speaker: john-smith, source: letter}
                zyxomma-promise:
                  text: We must not wait
                  speaker: zyxomma-lopez
                  source: interview
                  note: Zyxomma.
                  tags: [zyxomma]
                  marking: red
                  draft: true
                """
            ),
            (
                "input/relations.yml",
                "- {from: john-smith, type: leads, to: zyxomma-union, note: Zyxomma, sources: [interview]}\n"
            ),
            ("input/pages/zyxomma-plan.md", "---\ntitle: Zyxomma plan\ndraft: true\n---\nZyxomma.\n")
        );

    [Fact]
    public void Nothing_hidden_is_in_any_byte_of_the_site()
    {
        using var site = Briefing().Build();

        var leaks = site.Files().Where(file => Holds(file.Key, file.Value)).Select(file => file.Key);

        Assert.Empty(leaks);
    }

    [Theory]
    [InlineData("figures/timeline.svg")]
    [InlineData("figures/timeline.csv")]
    [InlineData("figures/voices.svg")]
    [InlineData("figures/voices.csv")]
    public void Figures_that_would_show_it_are_drawn_without_it(string file)
    {
        using var site = Briefing().Build();
        using var all = Briefing().Build(settings => settings with { Drafts = true, MaxMarking = "red" });

        Assert.False(Holds(file, site.Files()[file]));
        Assert.True(Holds(file, all.Files()[file]));
    }

    [Fact]
    public void What_others_show_and_paste_and_what_is_searched_is_among_what_is_looked_at()
    {
        using var site = Briefing().Build();

        string[] shared =
        [
            "embed/actors/john-smith/index.html",
            "embed/quotes/ours/index.html",
            "embed/quotes/ours/oembed.json",
            "quotes/ours/mail.html",
            "events/visit/mail.html",
            "search/index.js",
        ];
        Assert.Empty(shared.Except(site.Files().Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void Drafts_are_shown_to_their_editor_and_said_to_be_drafts()
    {
        using var site = Briefing().Build(settings => settings with { Drafts = true, MaxMarking = "red" });

        Assert.Contains("Ana Zyxomma", site.Read("actors/zyxomma-lopez/index.html"), StringComparison.Ordinal);
        Assert.Contains("noindex", site.Read("actors/zyxomma-lopez/index.html"), StringComparison.Ordinal);
        Assert.Contains("Zyxomma Union", site.Read("actors/john-smith/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wider_circle_sees_no_more_than_its_marking_allows()
    {
        using var site = Briefing().Build(settings => settings with { MaxMarking = "amber" });

        Assert.True(File.Exists(Path.Combine(site.Output, "actors/zyxomma-union/index.html")));
        Assert.False(Directory.Exists(Path.Combine(site.Output, "quotes/zyxomma-promise")));
    }

    [Fact]
    public void An_entry_that_is_hidden_later_is_gone_from_the_site()
    {
        using var site = Briefing();
        site.Build(settings => settings with { Drafts = true, MaxMarking = "red" });

        site.Build();

        Assert.DoesNotContain(site.Files(), file => Holds(file.Key, file.Value));
    }

    [Fact]
    public void Nothing_hidden_is_in_any_byte_of_the_packs()
    {
        using var pack = PackOnDisk.Of(Briefing());

        Assert.False(Holds(pack.Zip, File.ReadAllBytes(pack.Zip)));
        Assert.False(Holds(pack.Html, File.ReadAllBytes(pack.Html)));
    }

    [Fact]
    public void Packs_show_drafts_to_their_editor()
    {
        using var pack = PackOnDisk.Of(Briefing(), settings => settings with { Drafts = true, MaxMarking = "red" });

        Assert.True(Holds("", File.ReadAllBytes(pack.Zip)));
        Assert.NotEmpty(pack.Whole().QuerySelectorAll("#actors-zyxomma-lopez .warning"));
    }

    [Fact]
    public void Neither_is_anything_of_it_left_among_the_cards_that_are_kept()
    {
        using var site = Briefing();
        using var other = Briefing().Build();
        site.Build(settings => settings with { Drafts = true, MaxMarking = "red" });

        site.Build();

        Assert.Equal(Kept(other), Kept(site));
        Assert.DoesNotContain(Kept(site), card => Holds(card.Key, card.Value));
    }

    private static Dictionary<string, byte[]> Kept(SiteOnDisk site) =>
        Directory
            .GetFiles(Path.Combine(site.Root, ".briefing-cache"))
            .Order(StringComparer.Ordinal)
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);

    private static bool Holds(string path, byte[] bytes) =>
        path.Contains(Secret, StringComparison.OrdinalIgnoreCase) || Texts(bytes).Any(Holds);

    private static bool Holds(string text) => text.Contains(Secret, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Neither_is_anything_in_what_a_mail_program_reads_from_the_newsletter()
    {
        using var site = Briefing().Build();
        using var mail = MimeMessage.Load(
            Path.Combine(site.Output, "newsletter/newsletter.eml"),
            TestContext.Current.CancellationToken
        );

        Assert.Contains("a minister spoke", mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain(
            [mail.Headers.ToString(), mail.Subject, mail.TextBody, mail.HtmlBody],
            text => Holds(text!)
        );
    }

    // As it stands, as text in two bytes a character, and what is packed in an archive.
    private static IEnumerable<string> Texts(byte[] bytes)
    {
        yield return Encoding.Latin1.GetString(bytes);
        yield return Encoding.Unicode.GetString(bytes);
        if (bytes is [(byte)'P', (byte)'K', ..])
        {
            using var archive = new ZipArchive(new MemoryStream(bytes));
            foreach (var entry in archive.Entries)
            {
                using var stream = entry.Open();
                using var unpacked = new MemoryStream();
                stream.CopyTo(unpacked);
                yield return entry.FullName + Encoding.Latin1.GetString(unpacked.ToArray());
            }
        }
    }
}
