using System.Collections.Immutable;
using Briefing.Diagnostics;

namespace Briefing.Rendering;

/// <summary>The rules that the theme must keep to.</summary>
internal static class RenderingRules
{
    /// <summary>A template says something that Liquid or the pages do not know.</summary>
    public static Rule TemplateMistake { get; } = new("BR0411", Severity.Error);

    /// <summary>A language lacks strings that English has.</summary>
    public static Rule MissingStrings { get; } = new("BR0412", Severity.Warning);

    /// <summary>A file of strings is not a list of keys and texts.</summary>
    public static Rule UnreadableStrings { get; } = new("BR0413", Severity.Error);

    /// <summary>A card leaves out words that its fonts have no letters for.</summary>
    public static Rule UndrawableWords { get; } = new("BR0414", Severity.Warning);

    /// <summary>The settings of a theme are not a list of keys and colours.</summary>
    public static Rule UnreadableSettings { get; } = new("BR0415", Severity.Error);

    /// <summary>What is shared has to be found, and nobody said where.</summary>
    public static Rule NoAddress { get; } = new("BR0416", Severity.Warning);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [TemplateMistake, MissingStrings, UnreadableStrings, UndrawableWords, UnreadableSettings, NoAddress];
}
