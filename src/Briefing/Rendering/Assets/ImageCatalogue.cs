using System.Collections.Concurrent;

namespace Briefing.Rendering.Assets;

/// <summary>The pictures in input/images/; each is read when a page first needs it.</summary>
internal sealed class ImageCatalogue(string root)
{
    private readonly string _folder = Path.Combine(root, "input", "images");
    private readonly ConcurrentDictionary<string, byte[]?> _files = new(StringComparer.Ordinal);

    /// <summary>A picture's content; none where there is no such file.</summary>
    public byte[]? Read(string name) => _files.GetOrAdd(name, ReadFile);

    /// <summary>A picture's size; none where its file does not state one.</summary>
    public ImageSize? SizeOf(string name) => Read(name) is { } bytes ? ImageSize.Of(bytes) : null;

    private byte[]? ReadFile(string name)
    {
        var path = Path.Combine(_folder, name);
        return ImageFolder.IsInside(name) && File.Exists(path) ? File.ReadAllBytes(path) : null;
    }
}
