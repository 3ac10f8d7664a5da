using Briefing.Model;
using Briefing.Pipelines;

namespace Briefing.Surveying;

/// <summary>What is looked at: all that the editor has written, drafts and what is marked for few too.</summary>
internal static class SurveySettings
{
    /// <summary>The settings for a folder.</summary>
    /// <param name="root">It holds input/ and seeds/.</param>
    public static BuildSettings For(string root) =>
        new()
        {
            Root = root,
            Output = Path.Combine(root, "output"),
            Drafts = true,
            MaxMarking = Markings.Words[^1],
            Cards = false,
            CheckOnly = true,
        };
}
