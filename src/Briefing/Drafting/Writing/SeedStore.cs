using Briefing.Reading.Files;

namespace Briefing.Drafting.Writing;

/// <summary>Finds the name under which a text stands in <c>seeds/</c>, or is to stand there.</summary>
internal sealed class SeedStore(string root)
{
    private readonly Dictionary<string, byte[]> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name, and whether the file must be written.</summary>
    /// <param name="path">As the text was named.</param>
    /// <param name="bytes">The text.</param>
    /// <param name="known">The texts that sources name already.</param>
    public (string Name, bool IsNew) NameOf(string path, byte[] bytes, IEnumerable<string> known)
    {
        if (known.FirstOrDefault(text => IsSame(text, bytes)) is { } same)
        {
            return (same, false);
        }

        var (stem, ending) = (NameWithout(path), Path.GetExtension(path));
        for (var number = 1; ; number++)
        {
            var name = number == 1 ? stem + ending : $"{stem}-{number}{ending}";
            if (IsSame(name, bytes))
            {
                return (name, false);
            }

            if (!_taken.ContainsKey(name) && !File.Exists(PathOf(name)))
            {
                _taken.Add(name, bytes);
                return (name, true);
            }
        }
    }

    // Names that no system refuses, and none that is hidden.
    private static string NameWithout(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path)
            .Replace(':', '-')
            .Replace('\\', '-')
            .TrimStart('.')
            .TrimEnd('~');
        return name.Length == 0 ? "text" : name;
    }

    private bool IsSame(string name, byte[] bytes) =>
        (_taken.TryGetValue(name, out var taken) && taken.AsSpan().SequenceEqual(bytes))
        || (
            File.Exists(PathOf(name))
            && new FileInfo(PathOf(name)).Length == bytes.Length
            && File.ReadAllBytes(PathOf(name)).AsSpan().SequenceEqual(bytes)
        );

    private string PathOf(string name) => Path.Combine(root, SeedFolder.Name, name);
}
