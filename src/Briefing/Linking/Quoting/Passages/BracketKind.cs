namespace Briefing.Linking.Quoting.Passages;

/// <summary>What an editor says with square brackets.</summary>
internal enum BracketKind
{
    /// <summary>Words are left out here: <c>[…]</c>.</summary>
    LeftOut,

    /// <summary>These words are the editor's own: <c>[Putin]</c>.</summary>
    PutIn,

    /// <summary>These letters stand in the source in the other case: <c>[T]he</c>.</summary>
    OtherCase,
}
