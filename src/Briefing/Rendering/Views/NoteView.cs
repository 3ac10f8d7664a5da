using Briefing.Model;
using Briefing.Rendering.Html;

namespace Briefing.Rendering.Views;

/// <summary>A note beside a paragraph of a source: a quote or an event that has words in it.</summary>
internal sealed class NoteView(Entry entry, string key, Site site) : ViewOf<NoteView>
{
    /// <summary>The letter that stands behind its words in the text, too.</summary>
    public string Key => key;

    /// <summary><c>quote</c> or <c>event</c>.</summary>
    public string Kind => entry.Kind.Singular();

    /// <summary>What its page is called.</summary>
    public string Title => site.TitleOf(entry);

    /// <summary>Its page.</summary>
    public string Path => entry.Permalink;

    /// <summary>The language of its title.</summary>
    public string Language => site.LanguageOf(entry);

    /// <summary>The id of its first mark in the text.</summary>
    public string Mark => Anchors.Mark(entry);

    /// <summary>Who said it, for a quote.</summary>
    public ActorCard? Speaker => entry is Quote quote ? site.Card(quote).Speaker : null;

    /// <summary>In what role, for a quote.</summary>
    public string? Role => entry is Quote quote ? site.Card(quote).Role : null;

    /// <summary>When it happened, for an event.</summary>
    public DateView? Date => entry is Event occasion ? site.Card(occasion).Date : null;
}
