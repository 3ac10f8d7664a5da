using System.Text;
using Briefing.Diagnostics;

namespace Briefing.Publishing.Links;

/// <summary>Finds where an editor or a theme wrote the words that a link was made from.</summary>
internal sealed class LinkPlaces
{
    private readonly string _root;
    private readonly Dictionary<string, TextFile?> _files = new(StringComparer.Ordinal);
    private readonly Lazy<List<TextFile>> _theme;

    /// <summary>Looks in the files of a briefing.</summary>
    public LinkPlaces(string root)
    {
        _root = root;
        _theme = new Lazy<List<TextFile>>(ReadTheme);
    }

    /// <summary>The place of a link in the page's source, or else in the theme; none where neither shows it.</summary>
    public Place? Find(DeadLink link)
    {
        var words = Words(link).Where(word => word.Length > 1).Distinct(StringComparer.Ordinal).ToList();
        var source = link.Page.Source is { } path ? Read(path) : null;
        return Find(source, words) ?? _theme.Value.Select(file => Find(file, words)).FirstOrDefault(p => p is not null);
    }

    // From the most telling to the least: as it stands, without its way up, without its query, its last segment.
    private static IEnumerable<string> Words(DeadLink link)
    {
        var written = link.Link.ToString();
        yield return written;
        yield return written.TrimStart('.', '/');
        if (link.Target is not null)
        {
            yield return "#" + link.Fragment;
            yield return link.Fragment;
            yield break;
        }

        var inner = Encoding.UTF8.GetString(link.Link.Path).TrimStart('.', '/');
        yield return inner;
        yield return inner.TrimEnd('/').Split('/')[^1];
    }

    private static Place? Find(TextFile? file, List<string> words) =>
        file is null ? null : words.Select(word => Find(file, word)).FirstOrDefault(place => place is not null);

    private static Place? Find(TextFile file, string word)
    {
        var at = -1;
        do
        {
            at = file.Text.IndexOf(word, at + 1, StringComparison.Ordinal);
        } while (at >= 0 && !StandsAlone(file.Text, at, word.Length));

        return at < 0 ? null : new Place(file, at, word.Length);
    }

    private static bool StandsAlone(string text, int start, int length) =>
        (start == 0 || !IsPart(text[start - 1]) || !IsPart(text[start]))
        && (start + length == text.Length || !IsPart(text[start + length]) || !IsPart(text[start + length - 1]));

    private static bool IsPart(char character) => char.IsLetterOrDigit(character) || character is '-' or '_';

    private TextFile? Read(string path)
    {
        if (!_files.TryGetValue(path, out var file))
        {
            var full = Path.Combine(_root, path);
            file = IsText(path) && File.Exists(full) ? new TextFile(path, File.ReadAllText(full)) : null;
            _files.Add(path, file);
        }

        return file;
    }

    private static bool IsText(string path) =>
        Path.GetExtension(path) is ".md" or ".yml" or ".yaml" or ".txt" or ".liquid";

    private List<TextFile> ReadTheme()
    {
        var folder = Path.Combine(_root, "theme");
        return Directory.Exists(folder)
            ?
            [
                .. Directory
                    .EnumerateFiles(folder, "*.liquid", SearchOption.AllDirectories)
                    .Select(file => Path.GetRelativePath(_root, file).Replace(Path.DirectorySeparatorChar, '/'))
                    .Order(StringComparer.Ordinal)
                    .Select(Read)
                    .OfType<TextFile>(),
            ]
            : [];
    }
}
