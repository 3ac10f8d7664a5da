using System.Collections.Frozen;
using System.Text;
using Briefing.Diagnostics;

namespace Briefing.Reading.Keys;

/// <summary>Finds what an editor meant by a key that is not known.</summary>
internal static class KeyAdvice
{
    private static readonly FrozenDictionary<string, string[]> SameSense = new Dictionary<string, string[]>(
        StringComparer.Ordinal
    )
    {
        ["name"] = ["title", "name", "actor"],
        ["title"] = ["name", "title"],
        ["headline"] = ["title"],
        ["heading"] = ["title"],
        ["quote"] = ["text"],
        ["words"] = ["text"],
        ["who"] = ["speaker", "participants", "actor"],
        ["person"] = ["actor", "speaker"],
        ["said-by"] = ["speaker"],
        ["actor"] = ["speaker", "participants"],
        ["date"] = ["said", "published", "since", "date"],
        ["when"] = ["said", "date"],
        ["start"] = ["since", "date"],
        ["end"] = ["until", "date"],
        ["where"] = ["place"],
        ["location"] = ["place"],
        ["timezone"] = ["time-zone"],
        ["author"] = ["authors"],
        ["type"] = ["kind", "type"],
        ["lang"] = ["language"],
        ["license"] = ["licence"],
        ["file"] = ["text", "file"],
        ["link"] = ["url", "links"],
        ["href"] = ["url"],
        ["website"] = ["url", "links"],
        ["aliases"] = ["also"],
        ["aka"] = ["also"],
        ["picture"] = ["image"],
        ["photo"] = ["image"],
        ["description"] = ["summary", "description"],
        ["abstract"] = ["summary"],
        ["comment"] = ["note"],
        ["notes"] = ["note"],
        ["tlp"] = ["marking"],
        ["confidence"] = ["credibility", "reliability"],
        ["latitude"] = ["lat"],
        ["longitude"] = ["lon"],
        ["lng"] = ["lon"],
        ["member-of"] = ["of"],
    }.ToFrozenDictionary();

    /// <summary>The key that was most likely meant; none where nobody can tell.</summary>
    public static string? Meant(string written, KeyTable table)
    {
        var kebab = Kebab(written);
        return table.Has(kebab) ? kebab : SameIn(kebab, table) ?? NearestIn(kebab, table);
    }

    /// <summary>What to do about a key that the table does not have.</summary>
    public static string For(string written, KeyTable table)
    {
        var kebab = Kebab(written);
        if (table.Has(kebab))
        {
            return $"keys are written in small letters with hyphens: `{kebab}`";
        }

        if (kebab == "id")
        {
            return "an id is the word before the colon above, or the name of the file";
        }

        return SameIn(kebab, table) is { } meant
            ? $"did you mean `{meant}`?"
            : Candidates.Question(kebab, table.Names) ?? Elsewhere(kebab, table) ?? Choices(table);
    }

    private static string? NearestIn(string kebab, KeyTable table) =>
        Candidates.Near(kebab, table.Names) is [var nearest, ..] ? nearest : null;

    private static string? SameIn(string kebab, KeyTable table) =>
        SameSense.GetValueOrDefault(kebab)?.FirstOrDefault(table.Has);

    private static string? Elsewhere(string written, KeyTable table)
    {
        var owners = KeyTables
            .All.Where(other => other != table && other.Has(written))
            .Select(other => other.Of)
            .ToList();
        return owners.Count == 0 ? null : $"`{written}` is a key of {string.Join(" and ", owners.Take(3))}";
    }

    private static string Choices(KeyTable table) =>
        $"the keys of {table.Of} are {Candidates.List([.. table.Names], "and")}";

    // sortName, sort_name, Sort Name: all are sort-name.
    private static string Kebab(string written)
    {
        var kebab = new StringBuilder(written.Length + 4);
        for (var i = 0; i < written.Length; i++)
        {
            var letter = written[i];
            if (letter is '_' or ' ' or '-')
            {
                kebab.Append('-');
                continue;
            }

            var startsWord = char.IsAsciiLetterUpper(letter) && i > 0 && char.IsAsciiLetterLower(written[i - 1]);
            kebab.Append(startsWord ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }
}
