using System.Buffers.Binary;
using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using MimeKit;

namespace Briefing.Tests.WholeSites;

/// <summary>The newsletter of whole sites, read by a mail program and a browser.</summary>
public sealed partial class NewsletterTests
{
    private const string Html = "newsletter/newsletter.html";
    private const string Text = "newsletter/newsletter.txt";
    private const string Draft = "newsletter/newsletter.eml";

    private static readonly Uri Address = new("https://example.org/astana/");

    private static SiteOnDisk Seed() => SiteOnDisk.OfTheSeed().Build(settings => settings with { BaseUrl = Address });

    /// <summary>A small briefing, with further lines of briefing.yml.</summary>
    private static SiteOnDisk Small(string more = "", string title = "A harbour for Aldport") =>
        SiteOnDisk.With(
            (
                "input/briefing.yml",
                $"""
                title: "{title}"
                summary: Somebody, perhaps [[ana]], promised a harbour, as [others](https://example.com/?a=b#c) say.
                url: https://example.org/aldport/
                {more}
                """
            ),
            ("input/sources.yml", "interview:\n  title: Interview\n  text: interview.txt\n"),
            (
                "seeds/interview.txt",
                "\"We must not wait for anybody to build it for us,\" she said. \"The harbour of Aldport is ours and nobody else's.\"\n"
            ),
            (
                "input/actors.yml",
                "ana: {name: Ana Lopez, kind: person, role: minister}\njohn: {name: John Smith, kind: person}\n"
            ),
            (
                "input/events.yml",
                "visit: {title: The visit, date: 2026-01-02, participants: [ana]}\ntalk: {title: The talk, date: 2026-01-03}\n"
            ),
            (
                "input/quotes.yml",
                """
                wait: {text: We must not wait for anybody to build it for us, speaker: ana, source: interview, event: visit}
                ours: {text: The harbour of Aldport is ours and nobody else's., speaker: john, source: interview, said: 2026-01-03}
                """
            )
        );

    private static MimeMessage Mail(SiteOnDisk site) =>
        MimeMessage.Load(Path.Combine(site.Output, Draft), TestContext.Current.CancellationToken);

    private static string Body(IHtmlDocument mail) =>
        string.Join(' ', mail.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Links(IHtmlDocument mail) =>
        mail.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!);

    [Fact]
    public void A_mail_program_finds_both_forms_in_the_draft_as_they_are_published()
    {
        using var site = Seed();
        using var mail = Mail(site);

        var parts = Assert.IsType<MultipartAlternative>(mail.Body).Cast<TextPart>().ToList();

        Assert.Equal(["text/plain", "text/html"], parts.Select(part => part.ContentType.MimeType));
        Assert.Equal(site.Read(Text), parts[0].Text.ReplaceLineEndings("\n"));
        Assert.Equal(site.Read(Html), parts[1].Text.ReplaceLineEndings("\n"));
        Assert.Equal("Kazakhstan between its neighbours: the Astana summits of October 2022", mail.Subject);
        Assert.Equal(new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.Zero), mail.Date);
        Assert.EndsWith("@example.org", mail.MessageId, StringComparison.Ordinal);
        Assert.Equal("1", mail.Headers["X-Unsent"]);
    }

    [Fact]
    public void The_draft_has_short_lines_of_ASCII_only()
    {
        using var site = Small("contact: desk@example.org\npublisher: Ақпарат", "Астана: не айтылды — жауап");
        site.Build();

        var lines = site.Read(Draft).Split("\r\n");

        Assert.All(lines, line => Assert.InRange(line.Length, 0, 78));
        Assert.All(lines, line => Assert.All(line, sign => Assert.InRange(sign, ' ', '~')));
        using var mail = Mail(site);
        Assert.Equal("Астана: не айтылды — жауап", mail.Subject);
        Assert.Equal("Ақпарат", mail.From.Mailboxes.Single().Name);
        Assert.Equal("desk@example.org", mail.From.Mailboxes.Single().Address);
        Assert.Contains("Астана: не айтылды — жауап", mail.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_of_nobody_on_no_day_has_neither_sender_nor_date()
    {
        using var site = Small().Build();
        using var mail = Mail(site);

        Assert.DoesNotContain(mail.Headers, header => header.Id is HeaderId.From or HeaderId.Date);
    }

    [Fact]
    public void The_mail_has_one_title_and_says_its_parts_in_order()
    {
        using var site = Seed();
        var mail = site.Page(Html);

        Assert.Single(mail.QuerySelectorAll("h1"));
        Assert.Equal(
            ["Bottom line", "Key points", "The main events", "What was said", "Who is who", "Read on"],
            mail.QuerySelectorAll("h2").Select(heading => heading.TextContent)
        );
        Assert.Equal("en", mail.DocumentElement.GetAttribute("lang"));
        Assert.Equal("ltr", mail.DocumentElement.GetAttribute("dir"));
        Assert.Contains("TLP:CLEAR", Body(mail), StringComparison.Ordinal);
        Assert.Contains("CC BY 4.0", Body(mail), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_table_but_that_of_the_events_is_there_for_the_layout()
    {
        using var site = Seed();

        var data = site.Page(Html).QuerySelectorAll("table:not([role=presentation])");

        Assert.All(data.Single().QuerySelectorAll("tr"), row => Assert.NotNull(row.QuerySelector("th[scope=row]")));
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://example.org/a/b/")]
    public void Every_link_of_the_mail_is_absolute_and_leads_to_the_site_wherever_it_lies(string address)
    {
        using var site = SiteOnDisk.OfTheSeed().Build(settings => settings with { BaseUrl = new Uri(address) });

        Assert.All(Links(site.Page(Html)), link => Assert.StartsWith(address, link, StringComparison.Ordinal));
        Assert.Contains(address, site.Read(Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_element_that_shows_words_has_its_style_with_it()
    {
        using var site = Small("key-points: ['*One* with [a link](https://example.com/).']").Build();

        var bare = site.Page(Html)
            .QuerySelectorAll("p, h1, h2, h3, li, ol, ul, td, th, a, blockquote")
            .Where(element => !element.HasAttribute("style"));

        Assert.Empty(bare.Select(element => element.OuterHtml));
    }

    [Fact]
    public void Nothing_runs_and_nothing_is_loaded()
    {
        using var site = Seed();

        Assert.Empty(site.Page(Html).QuerySelectorAll("script, img, link, iframe, form, video, svg"));
    }

    [Fact]
    public void The_words_behind_the_subject_are_hidden_in_the_mail_and_left_out_of_the_plain_text()
    {
        using var site = Small("newsletter: {preheader: Read this first}").Build();

        var first = site.Page(Html).Body!.FirstElementChild!;

        Assert.StartsWith("Read this first", first.TextContent, StringComparison.Ordinal);
        Assert.Contains("display:none", first.GetAttribute("style"), StringComparison.Ordinal);
        Assert.DoesNotContain("Read this first", site.Read(Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_number_in_the_plain_text_has_its_address_at_the_end()
    {
        using var site = Seed();
        var text = site.Read(Text);
        var body = text[..text.LastIndexOf("\nLinks\n-----", StringComparison.Ordinal)];
        var list = text[body.Length..];

        var used = Number().Matches(body).Select(match => match.Value).Distinct().ToList();
        var listed = Number().Matches(list).Select(match => match.Value).ToList();

        Assert.Equal(Enumerable.Range(1, listed.Count).Select(number => $"[{number}]"), listed);
        Assert.Equal(listed, used.OrderBy(mark => int.Parse(mark.Trim('[', ']'), CultureInfo.InvariantCulture)));
        Assert.All(
            list.Split('\n').Where(line => line.StartsWith('[')),
            line => Assert.Contains(" https://", line, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void No_line_of_the_plain_text_is_too_long_but_for_an_address()
    {
        using var site = Small(
                "subtitle: 阿斯塔纳峰会上的言论与沉默:一份关于中亚地区的简报,介绍了谁说了什么以及在哪里说的,并附有来源。我们阅读了所有文本。"
            )
            .Build(settings => settings with { Cards = false });

        var words = site.Read(Text)
            .Split('\n')
            .Where(line => !line.Contains("https://", StringComparison.Ordinal))
            .ToList();

        Assert.All(words, line => Assert.InRange(Wcwidth.UnicodeCalculator.GetWidth(line), 0, 72));
        Assert.Contains(words, line => line.Length < 40 && Wcwidth.UnicodeCalculator.GetWidth(line) > 66);
    }

    [Fact]
    public void The_editor_chooses_and_orders()
    {
        using var site = Small("newsletter: {subject: Hello, quotes: [ours, wait], events: [talk], actors: []}")
            .Build();
        var mail = site.Page(Html);

        Assert.Equal("Hello", mail.Title);
        Assert.Equal(
            ["“The", "“We"],
            mail.QuerySelectorAll("blockquote").Select(quote => quote.TextContent.Trim().Split(' ')[0])
        );
        Assert.Equal("The talk", mail.QuerySelector("table:not([role=presentation]) a")!.TextContent);
        Assert.DoesNotContain(mail.QuerySelectorAll("h2"), heading => heading.TextContent == "Who is who");
    }

    [Fact]
    public void Only_what_was_corrected_since_the_last_mail_is_listed()
    {
        const string corrections = """
            corrections:
              - {date: 2026-01-02, what: An old name., affects: [ana]}
              - {date: 2026-01-04, what: A new name., was: Anna, now: Ana}
            """;
        using var all = Small(corrections).Build();
        using var since = Small($"{corrections}\nnewsletter: {{previous-issue: 2026-01-03}}").Build();

        Assert.Contains("An old name.", all.Read(Text), StringComparison.Ordinal);
        Assert.DoesNotContain("An old name.", since.Read(Text), StringComparison.Ordinal);
        Assert.Contains("Corrected since 3 January 2026", since.Read(Text), StringComparison.Ordinal);
        Assert.Contains("It says now: Ana", since.Read(Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_to_the_site_carry_tags_in_the_mail_alone_and_only_if_asked()
    {
        using var plain = Small().Build();
        using var tagged = Small("newsletter: {utm: {source: news, campaign: spring & more}}").Build();
        const string tags = "?utm_source=news&utm_campaign=spring%20%26%20more";

        var links = Links(tagged.Page(Html)).ToList();

        Assert.Contains($"https://example.org/aldport/actors/ana/{tags}", links);
        Assert.Contains("https://example.com/?a=b#c", links);
        Assert.Contains(tags, tagged.Read(Text), StringComparison.Ordinal);
        Assert.DoesNotContain("utm_", plain.Read(Html), StringComparison.Ordinal);
        Assert.DoesNotContain(
            tagged.Files().Keys.Except([Html, Text, Draft], StringComparer.Ordinal),
            path => tagged.Read(path).Contains("utm_", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_picture_stands_in_it_with_its_address_its_words_and_a_size_that_fits()
    {
        using var site = Small("newsletter: {intro: '![The quay](images/quay.png)'}");
        site.WriteBytes("input/images/quay.png", Png(1072, 536));
        site.Build();

        var image = site.Page(Html).QuerySelector("img")!;

        Assert.Equal("https://example.org/aldport/images/quay.png", image.GetAttribute("src"));
        Assert.Equal(
            ("The quay", "536", "268"),
            (image.GetAttribute("alt"), image.GetAttribute("width"), image.GetAttribute("height"))
        );
        Assert.Null(image.GetAttribute("loading"));
        Assert.Contains("The quay", site.Read(Text), StringComparison.Ordinal);
        Assert.True(site.Files().ContainsKey("images/quay.png"));
    }

    [Theory]
    [InlineData(2400, 0, null)]
    [InlineData(2401, 0, "is 2401 pixels wide")]
    [InlineData(800, 1024 * 1024, "takes 1.0 MB")]
    public void A_picture_that_is_too_large_for_a_mail_is_said(int width, int bytes, string? words)
    {
        using var site = Small("newsletter: {intro: '![The quay](images/quay.png)'}");
        site.WriteBytes("input/images/quay.png", [.. Png(width, 500), .. new byte[bytes]]);

        var found = site.TryBuild().Diagnostics;

        Assert.Equal(words is null ? 0 : 1, found.Length);
        Assert.All(found, one => Assert.Contains(words!, one.Message, StringComparison.Ordinal));
    }

    private static byte[] Png(int width, int height)
    {
        var file = new byte[33];
        byte[] head = [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8];
        head.CopyTo(file, 0);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(20), height);
        return file;
    }

    [Fact]
    public void A_right_to_left_briefing_is_mirrored()
    {
        using var site = Small("language: he").Build();
        var mail = site.Page(Html);

        Assert.Equal("rtl", mail.DocumentElement.GetAttribute("dir"));
        Assert.Contains(
            "border-right:3px",
            mail.QuerySelector("blockquote")!.ParentElement!.GetAttribute("style"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "text-align:right",
            mail.QuerySelector("h2")!.ParentElement!.GetAttribute("style"),
            StringComparison.Ordinal
        );
        Assert.Equal("en", mail.QuerySelector("h2")!.GetAttribute("lang"));
        Assert.Equal("ltr", mail.QuerySelector("h2")!.GetAttribute("dir"));
    }

    [Fact]
    public void Every_page_links_to_it_where_there_is_one()
    {
        using var site = Small().Build();
        using var nowhere = Small();
        nowhere.Write("input/briefing.yml", "title: A harbour for Aldport\n");
        nowhere.Build();

        Assert.NotNull(site.Page("actors/ana/").QuerySelector("footer a[href='../../newsletter/']"));
        Assert.Null(nowhere.Page("").QuerySelector("footer a[href*=newsletter]"));
        Assert.DoesNotContain(nowhere.Files().Keys, path => path.StartsWith("newsletter/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_shows_it_at_two_widths_and_hands_it_out_without_a_script()
    {
        using var site = Small().Build();
        var page = site.Page("newsletter/");

        Assert.Equal(["375", "700"], page.QuerySelectorAll("iframe").Select(frame => frame.GetAttribute("width")!));
        Assert.All(page.QuerySelectorAll("iframe"), frame => Assert.NotNull(frame.GetAttribute("title")));
        Assert.Equal(3, page.QuerySelectorAll("a[download]").Length);
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Fact]
    public void Hosts_let_the_site_itself_frame_the_mail_and_let_nothing_in_it_run()
    {
        using var site = Small().Build();

        var rule = site.Read("_headers").Split($"/{Html}\n")[1].Split("\n\n")[0];

        Assert.Contains("default-src 'none'; style-src 'unsafe-inline'", rule, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", rule, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_with_drafts_says_that_it_is_not_to_be_sent()
    {
        using var site = Small().Build(settings => settings with { Drafts = true });

        Assert.Contains("Not to be published", site.Read(Text), StringComparison.Ordinal);
        Assert.DoesNotContain("This page is a draft", site.Read(Text), StringComparison.Ordinal);
    }

    [Fact]
    public void What_fewer_may_read_is_not_in_it_unless_the_editor_says_so_and_then_marks_the_whole()
    {
        using var open = Small();
        using var chosen = Small("newsletter: {actors: [bob]}");
        foreach (var site in (SiteOnDisk[])[open, chosen])
        {
            site.Write("input/actors/bob.md", "---\nname: Bob Stone\nkind: person\nmarking: green\n---\n");
            site.Write(
                "input/events/night.md",
                "---\ntitle: The night\ndate: 2026-01-04\nmarking: amber\nparticipants: [bob]\n---\n"
            );
            site.Build(settings => settings with { MaxMarking = "amber" });
        }

        Assert.Contains("TLP:CLEAR", open.Read(Text), StringComparison.Ordinal);
        Assert.DoesNotContain("Bob Stone", open.Read(Text), StringComparison.Ordinal);
        Assert.DoesNotContain("The night", open.Read(Text), StringComparison.Ordinal);
        Assert.Contains("Bob Stone [", chosen.Read(Text), StringComparison.Ordinal);
        Assert.Contains("TLP:GREEN: May be shared within the community", chosen.Read(Text), StringComparison.Ordinal);
        Assert.DoesNotContain("TLP:CLEAR", chosen.Read(Text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_of_the_editors_own_changes_all_three_forms()
    {
        using var site = Small();
        site.Write("theme/mail/foot.liquid", "<p>Our own foot. <a href=\"*|UNSUB|*\">Unsubscribe</a></p>\n");
        site.Build();
        using var mail = Mail(site);

        Assert.Contains("Our own foot.", site.Read(Html), StringComparison.Ordinal);
        Assert.Contains("Our own foot. Unsubscribe [", site.Read(Text), StringComparison.Ordinal);
        Assert.Contains("Our own foot.", mail.HtmlBody, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\[[0-9]+\]", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
