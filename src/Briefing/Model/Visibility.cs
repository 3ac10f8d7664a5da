namespace Briefing.Model;

/// <summary>The one place that decides what may be seen: drafts and markings.</summary>
/// <param name="Drafts">Whether drafts are shown.</param>
/// <param name="Limit">The strictest marking that is shown.</param>
internal sealed record Visibility(bool Drafts, Marking Limit)
{
    /// <summary>Whether an entry may be seen.</summary>
    public bool Shows(Entry entry) => (Drafts || !entry.Draft) && entry.Marking <= Limit;

    /// <summary>Why an entry may not be seen, for the editor: <c>it is a draft</c>.</summary>
    public string Reason(Entry entry) =>
        entry.Draft && !Drafts ? "it is a draft" : $"it is marked {entry.Marking.Word()}";
}
