namespace Briefing.Model;

/// <summary>What an actor is.</summary>
internal enum ActorKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A state, past or present.</summary>
    Country,

    /// <summary>A body with members, staff or statutes.</summary>
    Organisation,

    /// <summary>People with something in common but no statutes.</summary>
    Group,
}
