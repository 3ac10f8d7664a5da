using Briefing.Diagnostics;
using Briefing.Drafting;
using Briefing.Drafting.Texts;

namespace Briefing.Tests.Drafting;

/// <summary>Texts whose quotes, actors and events a person has listed, to be held against what is proposed for them.</summary>
internal sealed class Labelled
{
    private readonly string[][] _labels;

    private Labelled(string path)
    {
        Name = $"{Path.GetFileName(Path.GetDirectoryName(path))}/{Path.GetFileName(path)}";
        _labels = [.. File.ReadAllLines(Path.ChangeExtension(path, ".labels")).Select(line => line.Split('|'))];
        var text = TextReaderOf(path);
        Proposals = Proposals.Of(text, published: null);
    }

    /// <summary>The text's name.</summary>
    public string Name { get; }

    /// <summary>What is proposed for it.</summary>
    public Proposals Proposals { get; }

    /// <summary>Those in a folder under <c>Labelled/</c>.</summary>
    public static IReadOnlyList<Labelled> In(string folder) =>
        [
            .. Directory
                .GetFiles(folder)
                .Where(file => Path.GetExtension(file) is ".txt" or ".md")
                .Order(StringComparer.Ordinal)
                .Select(file => new Labelled(file)),
        ];

    /// <summary>How many proposals of a kind are right, how many there are, and how many there should be.</summary>
    public Score ScoreOf(string kind)
    {
        var expected = LabelsOf(kind).ToHashSet();
        var proposed = ProposedOf(kind).Distinct(StringComparer.Ordinal).ToList();
        return new Score(proposed.Count(expected.Contains), proposed.Count, expected.Count);
    }

    /// <summary>What was proposed and should not be, and what was not and should.</summary>
    public IEnumerable<string> Differences(string kind)
    {
        var (expected, proposed) = (LabelsOf(kind).ToHashSet(), ProposedOf(kind).ToHashSet());
        return
        [
            .. proposed.Except(expected).Select(one => $"+ {kind} {one}"),
            .. expected.Except(proposed).Select(one => $"- {kind} {one}"),
        ];
    }

    private static ReceivedText TextReaderOf(string path) =>
        Briefing.Drafting.Texts.TextReader.Read(
            Path.GetDirectoryName(path)!,
            Path.GetFileName(path),
            new DiagnosticBag()
        )!;

    private IEnumerable<string> LabelsOf(string kind) =>
        _labels.Where(label => label[0] == kind).Select(label => string.Join('|', label[1..]));

    private IEnumerable<string> ProposedOf(string kind) =>
        kind switch
        {
            "quote" => Proposals.Quotes.Select(quote => $"{quote.Speaker.Name}|{quote.Words}"),
            "actor" => Proposals.Actors.Select(actor => actor.Name),
            _ => Proposals.Events.Select(happening => happening.Date),
        };
}
