using ArchUnitNET.Domain;
using ArchUnitNET.Fluent;
using ArchUnitNET.Loader;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Briefing.Tests;

/// <summary>Holds the order of the folders: who may know whom.</summary>
public sealed class ArchitectureTests
{
    private static readonly Architecture Library = new ArchLoader().LoadAssemblies(typeof(Microsite).Assembly).Build();

    /// <summary>Each folder and those that it may know beside itself.</summary>
    private static readonly Dictionary<string, string[]> Knows = new()
    {
        ["Diagnostics"] = [],
        ["Model"] = ["Diagnostics"],
        ["Pipelines"] = ["Diagnostics", "Model"],
        ["Reading"] = ["Diagnostics", "Model", "Pipelines"],
        ["Linking"] = ["Diagnostics", "Model", "Pipelines"],
        ["Rendering"] = ["Diagnostics", "Model", "Pipelines"],
        ["Publishing"] = ["Diagnostics", "Model", "Pipelines"],
        ["Starting"] = ["Diagnostics"],
        ["Surveying"] = ["Diagnostics", "Model", "Pipelines", "Linking", "Rendering"],
        ["Pages"] = ["Diagnostics", "Model", "Pipelines", "Reading", "Linking", "Rendering", "Publishing"],
        // Proposes what an editor may write: it reads and checks as a build does, and is no part of one.
        ["Drafting"] = ["Diagnostics", "Model", "Pipelines", "Reading", "Linking", "Publishing"],
    };

    public static TheoryData<string, string> Forbidden =>
        [
            .. Knows.SelectMany(folder =>
                Knows
                    .Keys.Where(other => other != folder.Key && !folder.Value.Contains(other))
                    .Select(other => new TheoryDataRow<string, string>(folder.Key, other))
            ),
        ];

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void A_folder_knows_only_those_below_it(string folder, string other)
    {
        IArchRule rule = Types()
            .That()
            .ResideInNamespaceMatching($@"^Briefing\.{folder}($|\.)")
            .Should()
            .NotDependOnAny(Types().That().ResideInNamespaceMatching($@"^Briefing\.{other}($|\.)"))
            .WithoutRequiringPositiveResults();

        var broken = rule.Evaluate(Library).Where(result => !result.Passed).Select(result => result.Description);

        Assert.Empty(broken);
    }

    [Fact]
    public void Every_folder_of_the_library_has_its_place_in_the_order()
    {
        var folders = Directory
            .GetDirectories(Repository.PathOf("src/Briefing"))
            .Select(folder => Path.GetFileName(folder)!)
            .Except(["bin", "obj"]);

        Assert.Equal(Knows.Keys.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_library_shows_only_what_the_terminal_needs()
    {
        var shown = typeof(Microsite).Assembly.GetExportedTypes().Select(type => type.FullName!);

        Golden.Matches("PublicSurface.txt", string.Join('\n', shown.Order(StringComparer.Ordinal)) + "\n");
    }
}
