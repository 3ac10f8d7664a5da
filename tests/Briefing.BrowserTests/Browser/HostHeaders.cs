using System.Text.RegularExpressions;

namespace Briefing.BrowserTests.Browser;

/// <summary>
/// Reads a site's <c>_headers</c> as Netlify does: all rules that fit a path count, and where two of them say the same
/// header, the later one does.
/// </summary>
internal sealed partial class HostHeaders
{
    private readonly List<(Regex Path, string Name, string Value)> _lines = [];

    /// <summary>Reads the rules; none where there is no file.</summary>
    public HostHeaders(string file)
    {
        var path = Rule("/*");
        foreach (var line in File.Exists(file) ? File.ReadAllLines(file) : [])
        {
            if (line.StartsWith('/'))
            {
                path = Rule(line);
            }
            else if (line.Split(':', 2) is [var name, var value])
            {
                _lines.Add((path, name.Trim(), value.Trim()));
            }
        }
    }

    /// <summary>The headers of a path from the site's root, such as <c>/quotes/</c>.</summary>
    public Dictionary<string, string> Of(string path)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in _lines.Where(line => line.Path.IsMatch(path)))
        {
            headers[line.Name] = line.Value;
        }

        return headers;
    }

    // A star stands for all that follows, :name for one part of the path.
    private static Regex Rule(string path) =>
        new($"^{Part.Replace(Regex.Escape(path).Replace("\\*", ".*", StringComparison.Ordinal), "[^/]+")}$");

    [GeneratedRegex(":[a-z]+")]
    private static partial Regex Part { get; }
}
