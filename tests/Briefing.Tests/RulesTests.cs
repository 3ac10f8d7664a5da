using System.Reflection;
using System.Text.RegularExpressions;
using Briefing.Diagnostics;

namespace Briefing.Tests;

/// <summary>Holds together what belongs to a rule: its code, its explanation, a site that breaks it and the print-out.</summary>
public sealed partial class RulesTests
{
    private static readonly Assembly Library = typeof(Microsite).Assembly;

    public static TheoryData<string> Codes => [.. RuleCatalogue.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_is_explained_with_a_wrong_and_a_right_example(string code)
    {
        var text = RuleCatalogue.Explain(code)!;

        Assert.StartsWith($"# {code}: ", text, StringComparison.Ordinal);
        Assert.Matches("(?s)\n\nWrong:\n\n```.+\n```\n\nRight:\n\n```.+\n```\n", text);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_is_broken_by_a_site_that_shows_its_print_out(string code) =>
        Assert.Contains(
            SiteCases.Names,
            name =>
                name.StartsWith(code + "-", StringComparison.Ordinal)
                && SiteCases.Expected(name).Contains($"[{code}]", StringComparison.Ordinal)
        );

    [Fact]
    public void Every_code_that_is_printed_is_in_the_catalogue()
    {
        var printed = SiteCases.Names.SelectMany(name => Code().Matches(SiteCases.Expected(name)).Select(m => m.Value));

        Assert.Empty(printed.Except(RuleCatalogue.All.Select(rule => rule.Code)));
    }

    [Fact]
    public void Every_rule_of_every_stage_is_in_the_catalogue_once()
    {
        var rules =
            from type in Library.GetTypes()
            where type.Name.EndsWith("Rules", StringComparison.Ordinal)
            from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            where field.FieldType == typeof(Rule)
            select (Rule)field.GetValue(null)!;

        Assert.Equal(
            rules.Select(rule => rule.Code).Order(StringComparer.Ordinal),
            RuleCatalogue.All.Select(rule => rule.Code).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_catalogue_is_in_the_order_of_the_codes_and_has_each_once()
    {
        var codes = RuleCatalogue.All.Select(rule => rule.Code).ToList();

        Assert.Equal(codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void Every_explanation_belongs_to_a_rule()
    {
        var explained = Library
            .GetManifestResourceNames()
            .Where(name => name.StartsWith("rules/", StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name)!);

        Assert.Empty(explained.Except(RuleCatalogue.All.Select(rule => rule.Code)));
    }

    [GeneratedRegex(@"(?<=\[)BR\d{4}(?=\])")]
    private static partial Regex Code();
}
