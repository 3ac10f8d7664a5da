using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Rendering.Data;

/// <summary>How one actor stands to another, told once.</summary>
/// <param name="From">The first actor.</param>
/// <param name="Reading">As it reads from there.</param>
internal sealed record StatedRelation(Actor From, RelationReading Reading)
{
    /// <summary>The second actor.</summary>
    public Actor To => Reading.Other;
}
