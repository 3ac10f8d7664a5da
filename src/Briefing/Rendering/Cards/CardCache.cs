namespace Briefing.Rendering.Cards;

/// <summary>
/// Keeps cards in a folder, so that a build draws only those that are new. Many threads may ask at once. A folder that
/// cannot be written to costs time and nothing else.
/// </summary>
internal sealed class CardCache
{
    private const string Extension = ".card";
    private const string Unfinished = ".part";

    private readonly string _folder;

    /// <summary>Keeps cards in a folder, which need not exist yet.</summary>
    public CardCache(string folder) => _folder = folder;

    /// <summary>The card: as it was kept, or drawn now if it never was or its file is damaged.</summary>
    /// <param name="content">What is written on it.</param>
    /// <param name="style">What makes it look like its site.</param>
    /// <param name="painterVersion">Which program draws it, as <see cref="CardPainter.Version"/> says.</param>
    public CardImage Get(CardContent content, CardStyle style, string painterVersion)
    {
        var path = PathOf(CardKey.Of(content, style, painterVersion));
        if (Kept(path) is { } kept)
        {
            return kept;
        }

        var image = CardPainter.Paint(content, style);
        Keep(path, CardFile.Pack(image));
        return image;
    }

    /// <summary>
    /// Removes the cards that this build did not use: what was hidden or taken back since must not stay on the disk.
    /// </summary>
    /// <param name="usedKeys">The keys of the cards to keep, as <see cref="CardKey"/> gives them.</param>
    public void Prune(IEnumerable<string> usedKeys)
    {
        var used = usedKeys.Select(PathOf).ToHashSet();
        if (Directory.Exists(_folder))
        {
            foreach (var path in Directory.GetFiles(_folder).Where(path => IsOurs(path) && !used.Contains(path)))
            {
                Delete(path);
            }
        }
    }

    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException) { }
    }

    private string PathOf(string key) => Path.Combine(_folder, key + Extension);

    private static bool IsOurs(string path) => Path.GetExtension(path) is Extension or Unfinished;

    private static CardImage? Kept(string path)
    {
        try
        {
            return File.Exists(path) ? CardFile.Unpack(File.ReadAllBytes(path)) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes beside and renames: who reads finds the whole file or none.</summary>
    private void Keep(string path, byte[] file)
    {
        try
        {
            Directory.CreateDirectory(_folder);
            var beside = $"{path}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}{Unfinished}";
            File.WriteAllBytes(beside, file);
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException) { }
    }
}
