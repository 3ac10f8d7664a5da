using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Surveying;

/// <summary>The texts in the editor's own words, and whose they are.</summary>
internal static class SurveyedProse
{
    /// <summary>Which entries are linked to, and in whose words.</summary>
    public static IEnumerable<(Entry Target, string Owner)> Of(Survey survey) =>
        survey
            .All.SelectMany(linked => In(linked).Select(prose => (prose, Reference(linked.Entry))))
            .Concat(In(survey.Brief).Select(prose => (prose, "briefing.yml")))
            .SelectMany(pair => TargetsOf(pair.Item1).Select(target => (target, pair.Item2)))
            .Where(pair => Reference(pair.target) != pair.Item2);

    /// <summary>How an entry is referred to where kinds might be mistaken: <c>quote:first-ship</c>.</summary>
    public static string Reference(Entry entry) => $"{entry.Kind.Singular()}:{entry.Id}";

    /// <summary>The texts of an entry.</summary>
    public static IEnumerable<LinkedProse> In(LinkedEntry linked)
    {
        IEnumerable<LinkedProse?> texts = linked switch
        {
            LinkedActor actor => [actor.Summary, .. actor.Relations.Select(relation => relation.Note)],
            LinkedEvent occasion => [occasion.Summary],
            LinkedQuote quote => [quote.Note],
            LinkedSource source => [source.Note],
            _ => [],
        };
        return texts.Append(linked.Body).OfType<LinkedProse>();
    }

    private static IEnumerable<LinkedProse> In(LinkedBrief brief) =>
        brief
            .KeyPoints.Prepend(brief.Summary)
            .Concat(brief.Corrections.Select(correction => correction.What))
            .OfType<LinkedProse>();

    private static IEnumerable<Entry> TargetsOf(LinkedProse prose) =>
        prose.Targets.Values.Concat(prose.Names.Values.SelectMany(names => names.Select(name => name.Actor)));
}
