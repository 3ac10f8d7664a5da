using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Briefing.Linking.Quoting;

namespace Briefing.Tests.Linking.Quoting;

/// <summary>One example of the files beside: a source, a quote and what comes of looking it up.</summary>
public sealed record QuoteExample(
    string Sentence,
    ImmutableArray<string> Paragraphs,
    string Quote,
    int? Paragraph,
    string Expected
)
{
    /// <summary>What really comes of it, in the words of the example files.</summary>
    public string Outcome()
    {
        var match = PassageIndex.Of(Paragraphs).Find(Quote, Paragraph);
        return match switch
        {
            PassageFound found => $"found {Shown(found)}",
            PassageRepeated repeated => $"repeated {string.Join(" and ", repeated.Places.Select(Shown))}",
            PassageInOtherParagraph other => $"elsewhere {Shown(other.Actual)}",
            PassageMissing { Nearest: { } nearest } => $"missing {string.Join(' ', nearest.Changes.Select(Shown))}",
            PassageMissing => "missing",
            PassageMalformed wrong => $"malformed {Quote.Substring(wrong.Start, wrong.Length)}: {wrong.Reason}",
            _ => throw new InvalidOperationException(match.ToString()),
        };
    }

    /// <summary>Reads the examples of a file.</summary>
    public static IEnumerable<QuoteExample> In(string file)
    {
        var blocks = string.Join('\n', File.ReadAllLines(file)).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        var heading = string.Empty;
        foreach (var block in blocks)
        {
            var own = block.Split('\n');
            heading = own[0].StartsWith("# ", StringComparison.Ordinal) ? own[0][2..] : heading;
            var entries = own.Where(line => Regex.IsMatch(line, "^[a-z]+: ")).ToLookup(KeyOf, ValueOf);
            if (entries.Contains("quote"))
            {
                yield return Read(heading, entries);
            }
        }
    }

    /// <summary>What the test is called in a report.</summary>
    public override string ToString() => $"{Sentence} ({Quote})";

    private static QuoteExample Read(string heading, ILookup<string, string> entries) =>
        new(
            heading,
            [.. entries["text"]],
            entries["quote"].Single(),
            entries["paragraph"]
                .Select(number => (int?)int.Parse(number, CultureInfo.InvariantCulture))
                .SingleOrDefault(),
            entries["comes"].Single()
        );

    private static string KeyOf(string line) => line[..line.IndexOf(':', StringComparison.Ordinal)];

    private static string ValueOf(string line) =>
        Regex.Replace(
            line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..],
            @"\\(?:u([0-9A-F]{4})|n|t)",
            escape =>
                escape.Value switch
                {
                    @"\n" => "\n",
                    @"\t" => "\t",
                    _ => CharacterOf(escape.Groups[1].Value),
                }
        );

    private static string CharacterOf(string digits) =>
        ((char)int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString();

    private string Shown(PassageFound place) =>
        string.Join(
            " + ",
            place.Ranges.Select(range =>
                $"{range.Paragraph} {{{Paragraphs[range.Paragraph - 1].Substring(range.Start, range.Length)}}}"
            )
        );

    private static string Shown(WordChange change) =>
        change.Kind switch
        {
            WordChangeKind.Same => change.Written,
            WordChangeKind.Missing => $"{{-{change.InText}}}",
            WordChangeKind.Added => $"{{+{change.Written}}}",
            _ => $"{{{change.Written}→{change.InText}}}",
        };
}
