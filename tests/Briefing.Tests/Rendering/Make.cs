using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Model.Dates;
using Briefing.Model.Linked;
using Briefing.Model.Markup;

namespace Briefing.Tests.Rendering;

/// <summary>Makes entries with as little as a test has to say about them.</summary>
internal static class Make
{
    public static Place Nowhere { get; } = new(new TextFile("input/test.yml", ""), 0, 0);

    public static Reference To(Entry entry) => new(entry.Kind, entry.Id, Nowhere);

    public static EdtfDate Date(string text) =>
        EdtfDate.TryParse(text, out var date, out _) ? date : throw new ArgumentException(text, nameof(text));

    public static ActorName Name(string name) => new(name, Nowhere);

    public static Source Source(
        string id,
        string title,
        string[] paragraphs,
        string? language = null,
        string? url = null,
        Rights rights = Rights.Full
    ) =>
        new()
        {
            Id = id,
            Place = Nowhere,
            Name = title,
            Text = Text(id, paragraphs),
            ExcerptWords = new Located<int>(300, Nowhere),
            Language = language,
            Url = url,
            Rights = rights,
        };

    public static SeedText Text(string id, params string[] paragraphs) =>
        new($"{id}.txt", new string('a', 64), [.. paragraphs.Select((text, i) => new Paragraph(i + 1, text))]);

    public static Actor Actor(string id, string name, string? role = null, ActorKind kind = ActorKind.Person) =>
        new()
        {
            Id = id,
            Place = Nowhere,
            Name = Name(name),
            ActorKind = kind,
            Role = role,
        };

    public static Event Event(string id, string title, string date) =>
        new()
        {
            Id = id,
            Place = Nowhere,
            Name = title,
            Date = Date(date),
        };

    public static Located<T> Written<T>(T value) => new(value, Nowhere);

    public static FreePage Page(string id, string title) =>
        new()
        {
            Id = id,
            Place = Nowhere,
            Name = title,
        };

    public static LinkedProse Prose(string markdown, params Entry[] targets)
    {
        var prose = Briefing.Model.Prose.Parse(Nowhere, markdown);
        return new LinkedProse(
            prose,
            prose
                .Wikilinks.Select(link => (link, target: targets.FirstOrDefault(entry => entry.Id == link.Id)))
                .Where(pair => pair.target is not null)
                .ToImmutableDictionary<(WikilinkInline link, Entry? target), WikilinkInline, Entry>(
                    pair => pair.link,
                    pair => pair.target!
                ),
            []
        );
    }

    /// <summary>Where words stand in a source, for the first time.</summary>
    public static SourceRange Range(Source source, string words)
    {
        var paragraph = source.Text.Paragraphs.First(paragraph =>
            paragraph.Text.Contains(words, StringComparison.Ordinal)
        );
        return new SourceRange(paragraph.Number, paragraph.Text.IndexOf(words, StringComparison.Ordinal), words.Length);
    }

    public static Passage Passage(Source source, string words) => new(source, [Range(source, words)]);

    /// <summary>A source of which all is shown, with some marks.</summary>
    public static LinkedSource Whole(Source source, params TextMark[] marks) =>
        new(source)
        {
            Paragraphs =
            [
                .. source.Text.Paragraphs.Select(paragraph => new LinkedParagraph(
                    paragraph,
                    [new SourceRange(paragraph.Number, 0, paragraph.Text.Length)],
                    MarksOf(paragraph, marks)
                )),
            ],
            WordsShown = 100,
            WordsInAll = 100,
        };

    /// <summary>A source of which only some stretches are shown.</summary>
    public static LinkedSource Excerpts(Source source, string[] shown, params TextMark[] marks) =>
        new(source)
        {
            Paragraphs =
            [
                .. source.Text.Paragraphs.Select(paragraph => new LinkedParagraph(
                    paragraph,
                    [
                        .. shown
                            .Where(words => paragraph.Text.Contains(words, StringComparison.Ordinal))
                            .Select(words => Range(source, words))
                            .OrderBy(range => range.Start),
                    ],
                    MarksOf(paragraph, marks)
                )),
            ],
            WordsShown = 10,
            WordsInAll = 100,
        };

    private static ImmutableArray<TextMark> MarksOf(Paragraph paragraph, TextMark[] marks) =>
        [
            .. marks
                .Where(mark => mark.Range.Paragraph == paragraph.Number)
                .OrderBy(mark => mark.Range.Start)
                .ThenByDescending(mark => mark.Range.Length),
        ];
}
