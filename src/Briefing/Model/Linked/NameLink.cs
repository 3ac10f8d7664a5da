namespace Briefing.Model.Linked;

/// <summary>A name of an actor that stands in a text.</summary>
/// <param name="Start">Offset in the text, in UTF-16 units.</param>
/// <param name="Length">How many UTF-16 units.</param>
/// <param name="Actor">Whose name it is.</param>
/// <param name="Misspelt">Whether the text spells it wrongly.</param>
internal readonly record struct NameLink(int Start, int Length, Actor Actor, bool Misspelt)
{
    /// <summary>Offset after the last character.</summary>
    public int End => Start + Length;
}
