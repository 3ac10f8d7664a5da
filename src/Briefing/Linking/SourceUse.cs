using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Linking;

/// <summary>Words of a source that the site shows because something rests on them.</summary>
/// <param name="Passage">Where they stand.</param>
/// <param name="Entry">The quote or event; none for a relation.</param>
/// <param name="Name">What it is, for messages: <c>the quote `x`</c>.</param>
/// <param name="Place">Where the editor wrote it.</param>
internal sealed record SourceUse(Passage Passage, Entry? Entry, string Name, Place Place);
