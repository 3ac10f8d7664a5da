using Briefing.Diagnostics;
using Briefing.Surveying.Sheets;

namespace Briefing.Surveying.Entries;

/// <summary>Makes parts of facts, each with its name.</summary>
internal static class Facts
{
    /// <summary>A part with a row for each fact that there is.</summary>
    public static SheetPart Part(string name, string title, params ReadOnlySpan<(string Name, string? Text)> facts)
    {
        var rows = new List<SheetRow>();
        foreach (var (fact, text) in facts)
        {
            if (!string.IsNullOrEmpty(text))
            {
                rows.Add(SheetRow.Of(null, ("fact", fact), ("value", text)));
            }
        }

        return new SheetPart(name, title, [.. rows]);
    }

    /// <summary>A part with a row for each of some things.</summary>
    public static SheetPart Part<T>(string name, string title, IEnumerable<T> things, Func<T, SheetRow> row) =>
        new(name, title, [.. things.Select(row)]);

    /// <summary>Several words in a row of their own; none where there are none.</summary>
    public static string? List(IEnumerable<string> words) =>
        string.Join(", ", words) is { Length: > 0 } all ? all : null;

    /// <summary>A row of an entry that is only named: its id, and how it takes part.</summary>
    public static SheetRow Named(Place? place, string id, string title, string? how) =>
        SheetRow.Of(place, ("id", id), ("title", title), ("how", how));
}
