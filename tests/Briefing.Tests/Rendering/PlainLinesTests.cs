using Briefing.Diagnostics;
using Briefing.Rendering.Themes;

namespace Briefing.Tests.Rendering;

public sealed class PlainLinesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("# only words\n\n")]
    [InlineData("a.b-c_1: \"text\"\r\n# note\r\nb: \"“two”: 'words' # {count}\"")]
    [InlineData("a: \"\"\nb: \" x \"\n")]
    [InlineData("a: \"p.\\u00A0{number}\\u202F!\"\n")]
    public void Plain_lines_read_as_the_parser_reads_them(string text)
    {
        Assert.Equal(Parsed(text), Plain(text));
    }

    [Theory]
    [InlineData("a: text")]
    [InlineData("a: \"text\" # note")]
    [InlineData("a: \"say \\\"no\\\"\"")]
    [InlineData("a: \"\\uD83D\"")]
    [InlineData("a: \"\\u00G0\"")]
    [InlineData("a: \"\\n\"")]
    [InlineData("a: \"\"\"")]
    [InlineData("a: \"")]
    [InlineData("a: \"one\n  two\"")]
    [InlineData("a: \"one\u2028two\"")]
    [InlineData("  a: \"indented\"")]
    [InlineData("- a: \"in a list\"")]
    [InlineData("a b: \"text\"")]
    [InlineData(": \"text\"")]
    [InlineData("---\na: \"text\"")]
    public void All_else_is_left_to_the_parser(string text)
    {
        Assert.Null(PlainLines.Read(new TextFile("theme/strings/en.yml", text)));
    }

    [Theory]
    [MemberData(nameof(StringFiles))]
    public void The_files_of_the_theme_are_plain(string path)
    {
        Assert.Equal(Parsed(File.ReadAllText(path)), Plain(File.ReadAllText(path)));
    }

    public static TheoryData<string> StringFiles() =>
        new(Directory.EnumerateFiles(Repository.PathOf("theme"), "*.yml", SearchOption.AllDirectories));

    private static List<(string, string, string)> Plain(string text) =>
        [.. PlainLines.Read(new TextFile("theme/strings/en.yml", text))!.Select(entry => Line(entry.Key, entry.Value))];

    private static List<(string, string, string)> Parsed(string text)
    {
        var entries = new List<(string, string, string)>();
        var marked = new TextFile("theme/strings/en.yml", $"first: only the parser reads this\n{text}");
        Assert.Null(FlatYaml.FindMistake(marked, (key, value) => entries.Add(Line(key, value))));
        return entries[1..];
    }

    private static (string, string, string) Line(string key, Located<string> value) =>
        (key, value.Value, value.Place.Text);
}
