using System.Text;
using System.Text.RegularExpressions;

namespace Briefing.Tests.Reading;

/// <summary>
/// A Markdown file of examples: below each heading the files of a small briefing, each in a fence with its path, and in
/// a fence called <c>prints</c> what reading it prints. A briefing.yml and a source's text are there in every one.
/// </summary>
internal static partial class ExampleFile
{
    /// <summary>The same file with what reading its examples really prints.</summary>
    public static string WithWhatIsPrinted(string text)
    {
        var sections = text.Split("\n## ");
        return string.Join("\n## ", sections.Select((section, i) => i == 0 ? section : Fill(section)));
    }

    private static string Fill(string section)
    {
        using var site = new WrittenSite()
            .With("input/briefing.yml", "title: A harbour for Aldport\n")
            .With("seeds/interview.txt", "The minister came late.\n\"We must not wait,\" she said.\nNo comments: \n");
        foreach (Match fence in Fence().Matches(section))
        {
            if (fence.Groups["path"].Value is not "prints" and var path)
            {
                site.With(path, fence.Groups["text"].Value);
            }
        }

        var printed = new StringBuilder("~~~ prints\n").Append(site.Read().Printed).Append("~~~\n").ToString();
        return Fence().Replace(section, fence => fence.Groups["path"].Value == "prints" ? printed : fence.Value);
    }

    [GeneratedRegex(
        @"^~~~ (?<path>.+)\n(?<text>(?s:.*?))^~~~\n",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Fence();
}
