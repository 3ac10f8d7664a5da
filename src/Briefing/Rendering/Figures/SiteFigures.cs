using System.Collections.Immutable;
using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Figures.Drawing;
using Briefing.Rendering.Figures.Time;
using Briefing.Rendering.Figures.Voices;
using Briefing.Rendering.Html;
using Briefing.Rendering.Views;

namespace Briefing.Rendering.Figures;

/// <summary>The figures of a site, each drawn from what may be seen of it.</summary>
internal sealed class SiteFigures
{
    private const int EventsOfAStrip = 3;

    private readonly Site _site;
    private readonly Lazy<Timeline?> _events;
    private readonly Lazy<TimelineStrips?> _strips;
    private readonly Lazy<Figure?> _timeline;
    private readonly Lazy<Figure?> _voices;

    /// <summary>The figures of a site, worked out when somebody first asks.</summary>
    public SiteFigures(Site site)
    {
        _site = site;
        _events = new(() => TimelineChoice.Of(site));
        _strips = new(() => _events.Value is null ? null : new(TimelineChoice.StretchesOf(site), Words, IsMirrored));
        _timeline = new(MakeTimeline);
        _voices = new(MakeVoices);
    }

    /// <summary>The events on scales of time; none without events.</summary>
    public Figure? Timeline => _timeline.Value;

    /// <summary>Who speaks; none where nobody is heard.</summary>
    public Figure? Voices => _voices.Value;

    /// <summary>The events of some on the same scales, without words; none without events.</summary>
    public TimelineStrips? Strips => _strips.Value;

    /// <summary>All figures that have files of their own.</summary>
    public ImmutableArray<Figure> All => [.. new[] { Timeline, Voices }.OfType<Figure>()];

    /// <summary>The figures that stand on a page of the program's own.</summary>
    /// <param name="path">Its address from the site's root.</param>
    public IEnumerable<Figure> Standing(string path) =>
        path == Navigation.TimelinePath ? Some(Timeline)
        : path == Navigation.ListPath(EntryKind.Actor) ? Some(Voices)
        : [];

    /// <summary>Whether an actor has a strip of its own: two need none to be told apart.</summary>
    public static bool HasStrip(LinkedActor actor) => actor.Events.Length >= EventsOfAStrip;

    /// <summary>The events of an actor, without words; none where there are too few.</summary>
    public Markup? StripOf(LinkedActor actor, Standpoint here) =>
        HasStrip(actor)
            ? Strip(
                actor
                    .Events.Take(TimelineStrips.AtMost)
                    .Select(attendance => TimelineChoice.EntryOf(_site.Events.Linked(attendance.Event), _site))
                    .OfType<TimelineEntry>(),
                here.Root
            )
            : null;

    /// <summary>Whether the home page has a strip.</summary>
    public bool HasHomeStrip => _events.Value?.Shown >= EventsOfAStrip;

    /// <summary>The events of the timeline, without words and links; none where there are too few.</summary>
    public Markup? HomeStrip => HasHomeStrip ? Strip(_events.Value!.Entries, root: null) : null;

    /// <summary>What figures are drawn on in pages.</summary>
    public Ground GroundAt(string? root) => new(IsMirrored, root);

    /// <summary>The attribute for the editor's language; empty where it is the interface's.</summary>
    public string Language =>
        _site.Brief.Brief.Language.Equals(_site.Strings.Language, StringComparison.OrdinalIgnoreCase)
            ? ""
            : $" lang=\"{HtmlText.Escape(_site.Brief.Brief.Language)}\"";

    /// <summary>The drawing of a figure as a file.</summary>
    public byte[] Sheet(Figure figure)
    {
        var style = new SheetStyle(_site.Theme.Settings, _site.Strings.Language, IsMirrored);
        return new FigureSheet(style).Write(figure, Origin, _site.Base?.Address);
    }

    private bool IsMirrored => TextDirection.Of(_site.Strings.Language) == "rtl";

    private TimeWords Words => new(_site.Strings, _site.DateWords);

    private string Origin =>
        string.Join(
            ", ",
            new[] { _site.Brief.Brief.Title, _site.Brief.Brief.Publisher, _site.Base?.Address }.OfType<string>()
        );

    private static IEnumerable<Figure> Some(Figure? figure) => figure is null ? [] : [figure];

    private Markup? Strip(IEnumerable<TimelineEntry> entries, string? root) =>
        Strips?.Draw(entries, GroundAt(root)) is { } drawn ? new Markup(drawn.Silent("strip-line", IsMirrored)) : null;

    private TimelineFigure? MakeTimeline() =>
        _events.Value is { } events
            ? new TimelineFigure(
                events,
                _site.Events.All.Select(one => (one.Event.Id, one.Event.Name, one.Event.Date, one.Event.Permalink)),
                Words,
                _site.Strings,
                Language
            )
            : null;

    private VoicesFigure? MakeVoices() =>
        CountVoices.Of(_site) is { } voices ? new VoicesFigure(voices, _site.Strings, Language) : null;
}
