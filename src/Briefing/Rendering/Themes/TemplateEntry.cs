using Microsoft.Extensions.FileProviders;

namespace Briefing.Rendering.Themes;

/// <summary>Says that a template exists; it is parsed already and never read from here.</summary>
internal sealed class TemplateEntry : IFileInfo
{
    /// <summary>The one there is.</summary>
    public static TemplateEntry Instance { get; } = new();

    /// <inheritdoc/>
    public bool Exists => true;

    /// <inheritdoc/>
    public long Length => 0;

    /// <inheritdoc/>
    public string? PhysicalPath => null;

    /// <inheritdoc/>
    public string Name => "template";

    /// <inheritdoc/>
    public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

    /// <inheritdoc/>
    public bool IsDirectory => false;

    /// <inheritdoc/>
    public Stream CreateReadStream() => Stream.Null;
}
