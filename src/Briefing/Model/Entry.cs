using Briefing.Diagnostics;

namespace Briefing.Model;

/// <summary>Anything with a page of its own, as the editor wrote it. Two entries are the same only if they are one object.</summary>
internal abstract record Entry
{
    /// <summary>ASCII kebab-case, at most 80 characters; unique among entries of its kind.</summary>
    public required string Id { get; init; }

    /// <summary>Where its id is written, or the first character of its file.</summary>
    public required Place Place { get; init; }

    /// <summary>What it is.</summary>
    public abstract EntryKind Kind { get; }

    /// <summary>What it is called in a list or a link, as plain text.</summary>
    public abstract string Title { get; }

    /// <summary>Whether it is not to be published yet.</summary>
    public bool Draft { get; init; }

    /// <summary>Who may read it.</summary>
    public Marking Marking { get; init; }

    /// <summary>The long text, from the body of a <c>.md</c> file.</summary>
    public Prose? Body { get; init; }

    /// <summary>The address from the site's root, without a leading slash: <c>actors/vladimir-putin/</c>.</summary>
    public string Permalink => $"{Kind.Plural()}/{Id}/";

    /// <summary>What other entries and the briefing refer to, with the words of the key: for resolving all of them.</summary>
    public virtual IEnumerable<Reference> References => [];
}
