using System.Collections.Immutable;

namespace Briefing.Model.Linked;

/// <summary>A relation as it reads from one of its two actors.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Forward">Whether it reads from the first actor to the second.</param>
/// <param name="Other">The actor at the other end.</param>
/// <param name="Relation">As the editor wrote it.</param>
/// <param name="Note">What is to be said about it.</param>
/// <param name="Sources">What it rests on.</param>
internal sealed record RelationReading(
    RelationType Type,
    bool Forward,
    Actor Other,
    Relation Relation,
    LinkedProse? Note,
    ImmutableArray<LinkedCitation> Sources
)
{
    /// <summary>The words between the two: <c>is a member of</c>.</summary>
    public string Words => Forward ? Type.Forward : Type.Reverse;
}
