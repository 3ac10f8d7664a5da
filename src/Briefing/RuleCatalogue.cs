using System.Collections.Immutable;
using System.Reflection;
using Briefing.Diagnostics;
using Briefing.Linking;
using Briefing.Publishing;
using Briefing.Reading;
using Briefing.Rendering;
using Briefing.Starting;

namespace Briefing;

/// <summary>All rules that a briefing must keep to, and their explanations.</summary>
public static class RuleCatalogue
{
    /// <summary>All rules, by code.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        .. (
            (IEnumerable<Rule>)
                [
                    .. ReadingRules.All,
                    .. LinkingRules.All,
                    .. RenderingRules.All,
                    .. PublishingRules.All,
                    .. StartingRules.All,
                ]
        ).OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    /// <summary>
    /// A rule's explanation in Markdown: a heading with code and title, what the rule is for, a wrong and a right
    /// example.
    /// </summary>
    /// <param name="code">A code in any case: <c>br0201</c>.</param>
    /// <returns>The text; none where no rule has the code.</returns>
    public static string? Explain(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var rule = All.FirstOrDefault(rule => rule.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
        return rule is null ? null : ReadExplanation(rule);
    }

    private static string ReadExplanation(Rule rule)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"rules/{rule.Code}.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
