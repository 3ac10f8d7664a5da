using Briefing.Model.Dates;
using Briefing.Rendering.Data.Csv;
using Briefing.Rendering.Figures.Drawing;
using Briefing.Rendering.Themes;

namespace Briefing.Rendering.Figures.Time;

/// <summary>The events of a briefing on scales of time.</summary>
/// <param name="timeline">The events.</param>
/// <param name="all">All events that have a date that can be drawn, for the file.</param>
/// <param name="words">Says stretches and gaps.</param>
/// <param name="strings">The words of the interface.</param>
/// <param name="language">The attribute for the language of titles; empty where it is the page's.</param>
internal sealed class TimelineFigure(
    Timeline timeline,
    IEnumerable<(string Id, string Title, EdtfDate Date, string Path)> all,
    TimeWords words,
    Strings strings,
    string language
) : Figure
{
    /// <inheritdoc/>
    public override string Id => "timeline";

    /// <inheritdoc/>
    public override string Title
    {
        get
        {
            var (busiest, shown) = (timeline.Busiest, timeline.Shown);
            var range = words.Range(busiest.First, busiest.Last);
            return busiest.Entries.Length == shown
                ? strings.Say(
                    "figure.timeline.title",
                    ("events", strings.SayCounted("count.events", shown)),
                    ("range", range)
                )
                : strings.Say(
                    "figure.timeline.title-most",
                    ("count", Count(busiest.Entries.Length)),
                    ("total", Count(shown)),
                    ("range", range)
                );
        }
    }

    /// <inheritdoc/>
    public override string? Rest =>
        timeline.Shown == timeline.Total
            ? null
            : strings.Say("figure.timeline.rest", ("count", Count(timeline.Shown)), ("total", Count(timeline.Total)));

    /// <inheritdoc/>
    public override IReadOnlyList<FigureKey> Keys =>
        [
            .. TimelineKeys
                .All.Where(key => timeline.Entries.Any(entry => key.Fits(entry.Mark)))
                .Select(key => key.Key(strings)),
        ];

    /// <inheritdoc/>
    public override FigureTable Table =>
        new(
            [
                strings.Say("figure.timeline.when"),
                strings.Say("figure.timeline.event"),
                strings.Say("figure.timeline.drawn"),
            ],
            [
                .. timeline.Entries.Select(entry =>
                    (IReadOnlyList<FigureCell>)
                        [new(entry.When), new(entry.Title, entry.Path), new(TimelineKeys.Say(entry.Mark, strings))]
                ),
            ]
        );

    /// <inheritdoc/>
    public override string Inline(Ground ground, string name) =>
        Draw(TimelineFormat.Wide, ground).Inline("wide", name, ground.Mirrored)
        + Draw(TimelineFormat.Narrow, ground).Inline("narrow", name, ground.Mirrored);

    /// <inheritdoc/>
    public override Drawn Sheet(Ground ground) => Draw(new TimelineFormat(ground.Width ?? 0, 300, 2), ground);

    /// <inheritdoc/>
    public override byte[] Csv() =>
        new CsvTable<(string Id, string Title, EdtfDate Date, string Path)>([
            new("id", row => row.Id),
            new("title", row => row.Title),
            .. CsvCells.Date<(string Id, string Title, EdtfDate Date, string Path)>("date", row => row.Date),
            new("approximate", row => row.Date.IsApproximate ? "yes" : "no"),
            new("uncertain", row => row.Date.IsUncertain ? "yes" : "no"),
            new("path", row => row.Path),
        ]).Write(all);

    private Drawn Draw(TimelineFormat format, Ground ground) =>
        new TimelineDrawing(words, format, ground, language).Draw(timeline);

    private string Count(int number) => strings.Numerals.Write(number);
}
