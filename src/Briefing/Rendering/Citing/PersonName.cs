namespace Briefing.Rendering.Citing;

/// <summary>An author as the editor wrote it.</summary>
/// <remarks>
/// Only the editor knows which part of a name is the family's, and whether it is a person's at all. "Bohr, Annette" says
/// so with its comma; without one, or with several, the name is kept whole, and reference managers are told not to
/// take it apart.
/// </remarks>
/// <param name="Whole">As written.</param>
/// <param name="Family">What stands before the comma; none without one.</param>
/// <param name="Given">What stands after it.</param>
internal sealed record PersonName(string Whole, string? Family, string? Given)
{
    /// <summary>In the order in which it is spoken.</summary>
    public string Spoken => Family is null ? Whole : $"{Given} {Family}";

    /// <summary>Reads a name.</summary>
    public static PersonName Of(string written)
    {
        var parts = written.Split(',', StringSplitOptions.TrimEntries);
        return parts is [{ Length: > 0 } family, { Length: > 0 } given]
            ? new PersonName(written, family, given)
            : new PersonName(written, null, null);
    }
}
