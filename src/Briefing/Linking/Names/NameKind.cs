namespace Briefing.Linking.Names;

/// <summary>How an editor gave a name to an actor. Of two ways to say the same of one actor, the earlier one counts.</summary>
internal enum NameKind
{
    /// <summary>The name the actor goes by.</summary>
    Full,

    /// <summary>Another name that texts use.</summary>
    Also,

    /// <summary>A misspelling found in a source; it links, and is marked where it is quoted.</summary>
    Misspelt,

    /// <summary>
    /// A name too common to link by itself. It never links to its owner, whatever else the owner calls it, but it keeps
    /// its place in a text, so that no shorter name links inside it.
    /// </summary>
    Weak,
}
