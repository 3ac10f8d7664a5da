using System.Collections.Immutable;
using Briefing.Model;

namespace Briefing.Rendering.Searching;

/// <summary>What a page can be found by, as plain text in single spaces or not. All of it is to be seen on the page.</summary>
/// <param name="Kind">What the page is about; the home page counts among the free pages.</param>
/// <param name="Id">The entry's id; empty for the home page.</param>
/// <param name="Language">The language of the title and, for a source, of its words.</param>
/// <param name="Title">The name, the title, or the words of a quote, in quotation marks where they are verbatim.</param>
internal sealed record SearchEntry(EntryKind Kind, string Id, string Language, string Title)
{
    /// <summary>What stands under the title: a role, a date and a place, a speaker.</summary>
    public string Line { get; init; } = "";

    /// <summary>Other names that it goes by.</summary>
    public string Names { get; init; } = "";

    /// <summary>What it says.</summary>
    public ImmutableArray<SearchText> Texts { get; init; } = [];
}
