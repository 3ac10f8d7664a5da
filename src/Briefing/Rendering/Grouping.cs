using System.Globalization;
using Briefing.Model;
using Briefing.Model.Dates;
using Briefing.Rendering.Html;
using Briefing.Rendering.Views;
using Fluid.Values;

namespace Briefing.Rendering;

/// <summary>Puts entries into groups under headings.</summary>
internal static class Grouping
{
    /// <summary>The list of a kind of entries, in groups.</summary>
    public static ListView List(Standpoint here, EntryKind kind) =>
        new(
            kind.Plural(),
            kind switch
            {
                EntryKind.Actor => ActorsByKind(here.Site),
                EntryKind.Event => EventsByYear(here.Site),
                EntryKind.Quote => QuotesByYear(here.Site),
                _ => SourcesByKind(here.Site),
            }
        )
        {
            Figures = Drawn(here),
        };

    /// <summary>The events year by year.</summary>
    public static ListView Timeline(Standpoint here) =>
        new("timeline", EventsByYear(here.Site)) { Figures = Drawn(here) };

    /// <summary>The actors by kind; of each kind those with most quotes and events.</summary>
    public static IReadOnlyList<GroupView> MostHeardActors(Site site, int atMost) =>
        [
            .. ActorGroups(site)
                .Select(group => new GroupView(
                    group.Key,
                    TitleOf(site, group.Key),
                    [
                        .. group
                            .OrderByDescending(card => card.QuoteCount)
                            .ThenByDescending(card => card.EventCount)
                            .Take(atMost),
                    ],
                    group.Count()
                )),
        ];

    private static FigureView[] Drawn(Standpoint here) =>
        [.. here.Site.Figures.Standing(here.Path).Select(figure => new FigureView(figure, here))];

    private static GroupView[] ActorsByKind(Site site) =>
        [.. ActorGroups(site).Select(group => Group(group.Key, TitleOf(site, group.Key), group))];

    private static IEnumerable<IGrouping<string, ActorCard>> ActorGroups(Site site) =>
        site.Actors.All.Select(linked => site.Card(linked.Actor)).GroupBy(card => card.Kind, StringComparer.Ordinal);

    private static string TitleOf(Site site, string kind) => site.Strings.Say($"actors.kind.{kind}");

    private static GroupView[] EventsByYear(Site site) =>
        ByYear(site, site.Events.All.Select(linked => (linked.Event.Date, (FluidValue)site.Card(linked.Event)))!);

    private static GroupView[] QuotesByYear(Site site) =>
        ByYear(site, site.Quotes.All.Select(linked => (linked.Quote.Said, (FluidValue)site.Card(linked.Quote))));

    private static GroupView[] SourcesByKind(Site site) =>
        [
            .. site
                .Sources.All.Select(linked => site.Card(linked.Source))
                .GroupBy(card => card.Kind ?? "other", StringComparer.Ordinal)
                .Select(group => Group(group.Key, site.Strings.Say($"sources.kind.{group.Key}"), group)),
        ];

    private static GroupView[] ByYear(Site site, IEnumerable<(EdtfDate? Date, FluidValue Card)> dated) =>
        [
            .. dated
                .GroupBy(pair => pair.Date is { Start.IsDated: true } date ? date.Start.Year : (long?)null)
                .Select(year =>
                    Group(YearId(year.Key), YearTitle(site, year.First().Date), year.Select(pair => pair.Card))
                ),
        ];

    private static string YearId(long? year) =>
        year is { } known ? string.Create(CultureInfo.InvariantCulture, $"y{known}") : "undated";

    private static string YearTitle(Site site, EdtfDate? date) =>
        (date is null ? null : YearWords.Of(date, site.DateWords)) ?? site.Strings.Say("list.undated");

    private static GroupView Group(string id, string title, IEnumerable<FluidValue> items)
    {
        var all = items.ToArray();
        return new GroupView(id, title, all, all.Length);
    }
}
