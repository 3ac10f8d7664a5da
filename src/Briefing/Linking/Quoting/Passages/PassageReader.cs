using System.Collections.Immutable;

namespace Briefing.Linking.Quoting.Passages;

/// <summary>Reads a passage as an editor writes it.</summary>
internal static class PassageReader
{
    /// <summary>The ways to read a passage, the likeliest first.</summary>
    /// <param name="written">What the editor wrote.</param>
    /// <param name="mistake">What is wrong with it, unless its square brackets are the source's own.</param>
    public static ImmutableArray<Passage> ReadingsOf(string written, out PassageMalformed? mistake)
    {
        mistake = Read(written, out var marked);
        var literal = written.AsSpan().ContainsAny('[', ']') ? ReadLiterally(written) : null;
        return (literal, marked) switch
        {
            ({ HasWords: true }, { } passage) => [literal, passage],
            ({ HasWords: true }, null) => [literal],
            (_, { } passage) => [passage],
            _ => [],
        };
    }

    private static Passage? ReadLiterally(string written) => Build(written, [new(0, written.Length, IsBracket: false)]);

    private static PassageMalformed? Read(string written, out Passage? passage)
    {
        passage = null;
        if (string.IsNullOrWhiteSpace(written))
        {
            return new("there is nothing in it", 0, written.Length);
        }

        if (BracketLexer.Read(written, out var parts) is { } mistake)
        {
            return mistake;
        }

        var built = Build(written, parts);
        passage = built is { HasWords: true } ? built : null;
        return passage is null ? new(WhyEmpty(written, parts), 0, written.Length) : null;
    }

    private static Passage? Build(string written, ImmutableArray<Part> parts)
    {
        var builder = new PassageBuilder(written);
        foreach (var part in parts)
        {
            if (part.IsBracket)
            {
                builder.AddBracket(Bracket.Read(written, part));
            }
            else
            {
                builder.AddWords(part);
            }
        }

        return builder.ToPassage();
    }

    private static string WhyEmpty(string written, ImmutableArray<Part> parts)
    {
        var brackets = parts.Where(part => part.IsBracket).Select(part => Bracket.Read(written, part).Kind).ToList();
        return brackets.Count == 0 ? "there are no words in it"
            : brackets.TrueForAll(kind => kind == BracketKind.LeftOut) ? "it holds nothing but words left out"
            : "all its words are in square brackets, so that nothing is left to look for";
    }
}
