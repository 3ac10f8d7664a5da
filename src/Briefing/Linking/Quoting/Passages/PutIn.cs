namespace Briefing.Linking.Quoting.Passages;

/// <summary>Words that the editor put in: <c>[Putin]</c>.</summary>
/// <param name="Start">Where in the passage the bracket opens.</param>
/// <param name="Length">How long it is, with its brackets.</param>
/// <param name="Folded">The words between the brackets, folded.</param>
/// <param name="JoinsBefore">Whether a letter stands right before it: <c>walk[ed]</c>.</param>
/// <param name="JoinsAfter">Whether a letter stands right after it.</param>
internal sealed record PutIn(int Start, int Length, string Folded, bool JoinsBefore, bool JoinsAfter)
{
    /// <summary>Where in the passage it ends.</summary>
    public int End => Start + Length;
}
