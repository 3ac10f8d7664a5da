using Briefing.Cli;
using Briefing.Tests.Cli;

namespace Briefing.Tests.Drafting;

/// <summary>Drafts from texts in a fresh folder, as an editor does in a terminal.</summary>
public sealed class DraftTests : IDisposable
{
    private static readonly string Labels = Repository.PathOf("tests/Briefing.Tests/Drafting/Labelled");

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private readonly TestTerminal _terminal;

    public DraftTests() => _terminal = new TestTerminal(_folder);

    public static TheoryData<string> Texts =>
        [
            .. Directory
                .GetFiles(Labels, "*", SearchOption.AllDirectories)
                .Where(file => !file.EndsWith(".labels", StringComparison.Ordinal))
                .Select(file => Path.GetRelativePath(Labels, file)),
        ];

    public void Dispose()
    {
        _terminal.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("sources")]
    [InlineData("actors")]
    [InlineData("events")]
    [InlineData("quotes")]
    [InlineData("relations")]
    public void A_text_becomes_the_entries_that_stand_beside_it(string collection)
    {
        Draft(Repository.PathOf("tests/Briefing.Tests/Drafting/Cases/harbour/harbour.txt"));

        Golden.Matches($"Drafting/Cases/harbour/{collection}.yml", Read($"input/{collection}.yml"));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_drafted_in_a_fresh_folder_has_no_mistakes(string text)
    {
        Draft(Path.Combine(Labels, text));

        Check();
    }

    [Fact]
    public void The_text_is_kept_as_it_was_received()
    {
        var path = Write("a text.txt", "Title\r\n\r\n“One,” said Ana Lopez, a teacher.\r\n");
        Draft(path);

        Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(Path.Combine(_folder, "seeds/a text.txt")));
    }

    [Fact]
    public void A_second_time_nothing_is_added()
    {
        var text = Path.Combine(Labels, "tuned/harbour.txt");
        Draft(text);
        var before = Everything();
        using var second = new TestTerminal(_folder);

        Assert.Equal(ExitCodes.Done, second.Run("draft", text));

        Assert.Equal(before, Everything());
        Assert.Contains("added    nothing", second.Out, StringComparison.Ordinal);
        Assert.Contains("skipped", second.Out, StringComparison.Ordinal);
        Assert.EndsWith("nothing is new; no file was changed\n", second.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_editor_wrote_stays_byte_for_byte_and_is_not_proposed_again()
    {
        const string Mine = "# Mine.\r\nsmith:\r\n  name: John Smith   # the minister\r\n  kind: person";
        Write("input/briefing.yml", "title: Mine\n");
        Write("input/actors.yml", Mine);

        Draft(Path.Combine(Labels, "tuned/harbour.txt"));

        Assert.StartsWith(Mine + "\r\n", Read("input/actors.yml"), StringComparison.Ordinal);
        Assert.DoesNotContain("john-smith:", Read("input/actors.yml"), StringComparison.Ordinal);
        Assert.Contains("speaker: smith\n", Read("input/quotes.yml"), StringComparison.Ordinal);
        Assert.Equal("title: Mine\n", Read("input/briefing.yml"));
        Check();
    }

    [Fact]
    public void Entries_are_added_to_a_file_that_is_indented_throughout()
    {
        Write("input/briefing.yml", "title: Mine\n");
        Write("input/actors.yml", "  smith:\n    name: John Smith\n    kind: person\n");

        Draft(Path.Combine(Labels, "tuned/harbour.txt"));

        Assert.Contains(
            "\n  maria-petrova:\n    name: Maria Petrova\n",
            Read("input/actors.yml"),
            StringComparison.Ordinal
        );
        Check();
    }

    [Fact]
    public void Two_texts_share_their_actors()
    {
        Write("one.txt", "Ana Lopez, a teacher, said: \"The first lesson is over.\"\n");
        Write("two.txt", "Ana Lopez, a teacher, said: \"The second lesson begins now.\"\n");

        Draft("one.txt", "two.txt");

        Assert.Single(
            Read("input/actors.yml").Split('\n'),
            line => line.StartsWith("ana-lopez", StringComparison.Ordinal)
        );
        Assert.Equal(2, Read("input/quotes.yml").Split("speaker: ana-lopez\n").Length - 1);
        Check();
    }

    [Fact]
    public void Dates_without_a_year_take_it_from_the_day_of_publication()
    {
        Write("text.txt", "The ministers met in Astana on October 14. They parted soon.\n");

        Draft("text.txt", "--published", "2022-10-20");

        Assert.Contains("  date: 2022-10-14\n", Read("input/events.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_without_any_year_are_said_and_not_guessed()
    {
        Write("text.txt", "The ministers met in Astana on October 14. They parted soon.\n");

        Draft("text.txt");

        Assert.False(File.Exists(Path.Combine(_folder, "input/events.yml")));
        Assert.Contains("1 sentence with a date and no year", _terminal.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_is_not_known_is_said()
    {
        Write("text.txt", "Bugün Ankara'da yeni köprü açıldı ve herkes çok mutlu oldu.\n");

        Draft("text.txt");

        Assert.Contains("is in a language that is not known", _terminal.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty.txt", "", "`empty.txt` has no words to draft from")]
    [InlineData("blank.txt", " \n\n", "`blank.txt` has no words to draft from")]
    [InlineData("debris.txt", "Share\nPost a Comment\n", "`debris.txt` has no words to draft from")]
    [InlineData("scan.pdf", "%PDF-1.7\n", "`scan.pdf` is a PDF and no text")]
    public void A_file_that_is_no_text_to_read_is_said_and_nothing_is_written(
        string name,
        string content,
        string message
    )
    {
        Write(name, content);

        Assert.Equal(ExitCodes.Mistakes, _terminal.Run("draft", name));

        Assert.Contains(message, _terminal.Error, StringComparison.Ordinal);
        Assert.EndsWith("nothing was written\n", _terminal.Error, StringComparison.Ordinal);
        Assert.Equal([name], Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_text_of_50_MB_is_refused()
    {
        using (var file = File.Create(Path.Combine(_folder, "large.txt")))
        {
            file.SetLength(50 * 1024 * 1024);
        }

        Assert.Equal(ExitCodes.Mistakes, _terminal.Run("draft", "large.txt"));
        Assert.Contains(
            "`large.txt` is 50 MB large; 4 MB is the most that is read",
            _terminal.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_file_that_is_missing_is_said_with_the_name_that_is_near()
    {
        Write("harbour.txt", "A text.\n");

        Assert.Equal(ExitCodes.Mistakes, _terminal.Run("draft", "habour.txt"));
        Assert.Contains("there is no file `habour.txt`", _terminal.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean `harbour.txt`?", _terminal.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_bad_text_of_two_leaves_nothing_behind()
    {
        Write("good.txt", "Ana Lopez, a teacher, said: \"The lesson is over.\"\n");
        Write("empty.txt", "");

        Assert.Equal(ExitCodes.Mistakes, _terminal.Run("draft", "good.txt", "empty.txt", "--into", "site"));
        Assert.False(Directory.Exists(Path.Combine(_folder, "site")));
    }

    [Theory]
    [InlineData("draft", "`draft` needs a text to read: `briefing draft FILE`")]
    [InlineData("draft x.txt --published May", "`--published` takes a day such as `2022-10-14`, and not `May`")]
    public void Misuse_is_said_in_plain_words(string command, string expected)
    {
        Assert.Equal(ExitCodes.Misuse, _terminal.Run(command.Split(' ')));
        Assert.Equal($"briefing: {expected}\n`briefing --help` lists what there is\n", _terminal.Error);
    }

    [Fact]
    public void A_file_in_braces_is_left_alone()
    {
        Write("input/briefing.yml", "title: Mine\n");
        Write("input/actors.yml", "{smith: {name: John Smith, kind: person}}\n");
        var before = Everything();

        Assert.Equal(ExitCodes.Mistakes, _terminal.Run("draft", Path.Combine(Labels, "tuned/harbour.txt")));
        Assert.Contains(
            "nothing can be added at the end of `input/actors.yml`",
            _terminal.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(before, Everything());
    }

    private void Draft(params string[] args)
    {
        var code = _terminal.Run(["draft", .. args]);
        Assert.True(code == ExitCodes.Done, _terminal.Error);
    }

    private void Check()
    {
        using var terminal = new TestTerminal(_folder);
        var code = terminal.Run("check", "--drafts", "--quiet", "--cards", "none");
        Assert.True(code == ExitCodes.Done, terminal.Error);
        Assert.Equal("", terminal.Error);
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(_folder, path));

    private string Write(string path, string content)
    {
        var whole = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
        File.WriteAllText(whole, content);
        return whole;
    }

    private Dictionary<string, string> Everything() =>
        Directory
            .GetFiles(_folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(_folder, file), File.ReadAllText, StringComparer.Ordinal);
}
