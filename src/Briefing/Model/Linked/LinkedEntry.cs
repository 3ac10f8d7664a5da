namespace Briefing.Model.Linked;

/// <summary>An entry whose references all resolved: what pages are made from.</summary>
internal abstract record LinkedEntry
{
    /// <summary>The entry as the editor wrote it.</summary>
    public abstract Entry Entry { get; }

    /// <summary>The long text.</summary>
    public LinkedProse? Body { get; init; }
}
