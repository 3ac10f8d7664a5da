using Briefing.Pipelines;

namespace Briefing.Reading.Files;

/// <summary>The texts as received.</summary>
internal sealed class SeedFolder(string root) : FolderNames(root, Name)
{
    /// <summary>The folder's name under the root.</summary>
    public const string Name = "seeds";

    /// <summary>The one of this phase.</summary>
    public static SeedFolder Of(PipelineContext context) =>
        context.Once(static phase => new SeedFolder(phase.Settings.Root));
}
