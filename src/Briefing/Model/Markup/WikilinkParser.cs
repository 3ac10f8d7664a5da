using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Briefing.Model.Markup;

/// <summary>Reads <c>[[…]]</c> on one line before the link parser sees its first bracket.</summary>
internal sealed class WikilinkParser : InlineParser
{
    /// <summary>Listens for an opening bracket.</summary>
    public WikilinkParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ArgumentNullException.ThrowIfNull(processor);
        var rest = slice.AsSpan();
        if (!rest.StartsWith("[["))
        {
            return false;
        }

        var end = rest.IndexOf("]]", StringComparison.Ordinal);
        if (end < 0 || rest[2..end].ContainsAny('\n', '[', ']'))
        {
            return false;
        }

        processor.Inline = Read(
            rest[..(end + 2)],
            processor.GetSourcePosition(slice.Start, out var line, out var column)
        );
        processor.Inline.Line = line;
        processor.Inline.Column = column;
        slice.Start += end + 2;
        return true;
    }

    private static WikilinkInline Read(ReadOnlySpan<char> written, int start)
    {
        var inner = written[2..^2];
        var bar = inner.IndexOf('|');
        var target = (bar < 0 ? inner : inner[..bar]).Trim();
        var words = bar < 0 ? [] : inner[(bar + 1)..].Trim();
        var colon = target.IndexOf(':');
        return new WikilinkInline
        {
            Written = written.ToString(),
            Kind = colon < 0 ? null : target[..colon].Trim().ToString(),
            Id = target[(colon + 1)..].Trim().ToString(),
            Words = words.IsEmpty ? null : words.ToString(),
            Span = new SourceSpan(start, start + written.Length - 1),
        };
    }
}
