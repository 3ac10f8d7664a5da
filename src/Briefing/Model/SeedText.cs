using System.Collections.Immutable;

namespace Briefing.Model;

/// <summary>The text of a source as it was received.</summary>
/// <param name="File">The file's name under <c>seeds/</c>.</param>
/// <param name="Sha256">Of the file's bytes, in lower-case hexadecimal digits.</param>
/// <param name="Paragraphs">The text cut into paragraphs, without the omitted lines.</param>
internal sealed record SeedText(string File, string Sha256, ImmutableArray<Paragraph> Paragraphs);
