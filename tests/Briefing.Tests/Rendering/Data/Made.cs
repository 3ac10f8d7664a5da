using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Model.Dates;
using Briefing.Model.Linked;
using Briefing.Model.Markup;

namespace Briefing.Tests.Rendering.Data;

/// <summary>Makes entries and linked entries without files.</summary>
internal static class Made
{
    public static readonly string Fingerprint = string.Concat(Enumerable.Repeat("0123456789abcdef", 4));

    private static readonly Place Here = new(new TextFile("input/made.yml", ""), 0, 0);

    public static Located<T> At<T>(T value) => new(value, Here);

    public static ActorName Name(string text) => new(text, Here);

    public static Reference To(EntryKind kind, string id) => new(kind, id, Here);

    public static EdtfDate Date(string text) => Briefing.Tests.Model.Dates.Dates.Read(text);

    public static Moment Moment(string text) =>
        Briefing.Model.Dates.Moment.TryParse(text, out var moment, out _)
            ? moment
            : throw new ArgumentException("no moment", nameof(text));

    public static Brief Brief(string title = "A briefing") => new() { Place = Here, Title = title };

    public static Actor Actor(string id, string? name = null, ActorKind kind = ActorKind.Person) =>
        new()
        {
            Id = id,
            Place = Here,
            Name = Name(name ?? id),
            ActorKind = kind,
        };

    public static Event Event(string id, string date, string? title = null) =>
        new()
        {
            Id = id,
            Place = Here,
            Name = title ?? id,
            Date = Date(date),
        };

    public static Source Source(string id, params string[] paragraphs) =>
        new()
        {
            Id = id,
            Place = Here,
            Name = id,
            Text = Text(paragraphs),
        };

    public static SeedText Text(params string[] paragraphs) =>
        new("text.txt", Fingerprint, [.. paragraphs.Select((text, index) => new Paragraph(index + 1, text))]);

    public static Quote Quote(string id, string words) =>
        new()
        {
            Id = id,
            Place = Here,
            Words = At(words),
            Speaker = To(EntryKind.Actor, "somebody"),
            Source = To(EntryKind.Source, "something"),
        };

    public static FreePage Page(string id, string title) =>
        new()
        {
            Id = id,
            Place = Here,
            Name = title,
            Description = title,
        };

    /// <summary>Words of the editor; each <c>[[id]]</c> leads to the target of that id, or else to something hidden.</summary>
    public static LinkedProse Prose(string markdown, params Entry[] targets)
    {
        var prose = Briefing.Model.Prose.Parse(Here, markdown);
        var found = prose
            .Wikilinks.Select(link => KeyValuePair.Create(link, targets.FirstOrDefault(entry => entry.Id == link.Id)!))
            .Where(pair => pair.Value is not null);
        return new LinkedProse(
            prose,
            ImmutableDictionary.CreateRange<WikilinkInline, Entry>(found),
            ImmutableDictionary<Markdig.Syntax.Inlines.LiteralInline, ImmutableArray<NameLink>>.Empty
        );
    }

    public static Relation Relation(string from, string type, string to) =>
        new()
        {
            Place = Here,
            From = To(EntryKind.Actor, from),
            Type = At(type),
            To = To(EntryKind.Actor, to),
        };

    /// <summary>A source that shows the given stretches of its paragraphs, or all of them.</summary>
    public static LinkedSource Linked(Source source, params SourceRange[] shown) =>
        new(source)
        {
            Paragraphs =
            [
                .. source.Text.Paragraphs.Select(paragraph => new LinkedParagraph(
                    paragraph,
                    source.Rights == Rights.Full
                        ? [new SourceRange(paragraph.Number, 0, paragraph.Text.Length)]
                        : [.. shown.Where(range => range.Paragraph == paragraph.Number)],
                    []
                )),
            ],
        };

    /// <summary>Where words stand for the n-th time in a paragraph.</summary>
    public static SourceRange Range(Source source, string words, int paragraph = 1, int occurrence = 1)
    {
        var text = source.Text.Paragraphs[paragraph - 1].Text;
        var start = -1;
        for (var i = 0; i < occurrence; i++)
        {
            start = text.IndexOf(words, start + 1, StringComparison.Ordinal);
            Assert.True(start >= 0, $"'{words}' does not stand in the text so often");
        }

        return new SourceRange(paragraph, start, words.Length);
    }

    public static Passage Passage(Source source, params SourceRange[] ranges) => new(source, [.. ranges]);
}
