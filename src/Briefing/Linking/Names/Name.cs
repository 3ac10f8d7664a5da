namespace Briefing.Linking.Names;

/// <summary>One name of one actor.</summary>
/// <remarks>
/// Names are compared as written, apart from their typography. A name with accents is given in each form it may have in
/// a text, composed and decomposed; that is for whoever knows the canonical forms, not for this namespace. If it is
/// shared, it is then reported in each of them.
/// </remarks>
/// <param name="Text">The name as the editor wrote it.</param>
/// <param name="Owner">The actor, by its index among the actors.</param>
/// <param name="Kind">How the name was given.</param>
internal sealed record Name(string Text, int Owner, NameKind Kind);
