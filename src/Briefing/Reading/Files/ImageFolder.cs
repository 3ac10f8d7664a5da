using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Pipelines;

namespace Briefing.Reading.Files;

/// <summary>The editor's pictures.</summary>
internal sealed class ImageFolder(string root) : FolderNames(root, "input/images")
{
    private static readonly ImmutableArray<string> Kinds = ["png", "jpg", "jpeg", "webp", "gif", "svg"];

    /// <summary>The one of this phase.</summary>
    public static ImageFolder Of(PipelineContext context) =>
        context.Once(static phase => new ImageFolder(phase.Settings.Root));

    /// <summary>Whether a name ends like that of a picture that browsers show.</summary>
    public static bool IsPicture(string name) =>
        Path.GetExtension(name) is [_, .. var kind] && Kinds.Contains(kind.ToLowerInvariant());

    /// <summary>The kinds of pictures, for a message.</summary>
    public static string KindsInWords => Candidates.List(Kinds, "or");
}
