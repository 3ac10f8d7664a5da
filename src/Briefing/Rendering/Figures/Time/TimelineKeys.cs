using Briefing.Rendering.Themes;

namespace Briefing.Rendering.Figures.Time;

/// <summary>Says what the marks of a timeline mean.</summary>
internal sealed record TimelineKeys(string Name, Func<TimeMark, bool> Fits, KeyShape Shape, string Kind)
{
    /// <summary>All meanings. More than one can fit a mark.</summary>
    public static IReadOnlyList<TimelineKeys> All { get; } =
    [
        new("day", mark => mark.IsDay, KeyShape.Point, "mark"),
        new("lasts", mark => mark.Lasts, KeyShape.Bar, "mark"),
        new("within", mark => mark is { IsDay: false, Lasts: false }, KeyShape.Bar, "mark within"),
        new("unsure", mark => mark.Unsure, KeyShape.Bar, "mark unsure"),
        new("goes-on", mark => mark.GoesOn, KeyShape.Arrow, "mark"),
    ];

    /// <summary>What a mark means.</summary>
    public static string Say(TimeMark mark, Strings strings) =>
        string.Join("; ", All.Where(key => key.Fits(mark)).Select(key => strings.Say($"figure.key.{key.Name}")));

    /// <summary>The meaning in words.</summary>
    public FigureKey Key(Strings strings) => new(Shape, Kind, strings.Say($"figure.key.{Name}"));
}
