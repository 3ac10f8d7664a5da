using System.Text.Json;
using Briefing.Rendering.Views;

namespace Briefing.Tests.Rendering;

/// <summary>Holds theme/README.md to what templates are really given.</summary>
public sealed class ReferenceTests
{
    private static readonly string Reference = File.ReadAllText(Repository.PathOf("theme/README.md"));

    public static TheoryData<string> Views =>
        [
            .. typeof(View)
                .Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(View)) && !type.IsAbstract)
                .Select(type => type.Name),
        ];

    [Theory]
    [MemberData(nameof(Views))]
    public void The_reference_lists_exactly_what_a_view_has(string view)
    {
        var type = typeof(View).Assembly.GetType($"Briefing.Rendering.Views.{view}")!;
        var members = type.GetProperties(
                System.Reflection.BindingFlags.Public
                    | System.Reflection.BindingFlags.Instance
                    | System.Reflection.BindingFlags.DeclaredOnly
            )
            .Select(property => Snake(property.Name));

        Assert.Equal(
            members.Order(StringComparer.Ordinal),
            Listed(Snake(view.Replace("View", ""))).Order(StringComparer.Ordinal)
        );
    }

    private static IEnumerable<string> Listed(string view) =>
        Reference
            .Split($"### {view}\n")[1]
            .Split("\n### ")[0]
            .Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1]);

    private static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
