using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;

namespace Briefing.Rendering.Mail.Html;

/// <summary>Cuts the HTML of a mail into tags and words.</summary>
internal static partial class MailReader
{
    /// <summary>Longer than any mail takes; a template that needs more is at fault.</summary>
    private const int Patience = 10_000;

    /// <summary>All of it, in order: put together, the pieces give what was read.</summary>
    public static ImmutableArray<MailToken> Read(string html)
    {
        var tokens = ImmutableArray.CreateBuilder<MailToken>();
        var at = 0;
        for (var match = Markup().Match(html); match.Success; match = Markup().Match(html, at))
        {
            AddWords(tokens, html[at..match.Index]);
            tokens.Add(Token(match));
            at = match.Index + match.Length;
            at += AddRawText(tokens, html, at);
        }

        AddWords(tokens, html[at..]);
        return tokens.ToImmutable();
    }

    private static void AddWords(ImmutableArray<MailToken>.Builder tokens, string words)
    {
        if (words.Length > 0)
        {
            tokens.Add(new MailToken(MailTokenKind.Words, words));
        }
    }

    // What looks like a tag in there is none.
    private static int AddRawText(ImmutableArray<MailToken>.Builder tokens, string html, int at)
    {
        if (tokens[^1] is not { Kind: MailTokenKind.Open, Name: "style" or "script" or "title" } tag)
        {
            return 0;
        }

        var end = html.IndexOf($"</{tag.Name}", at, StringComparison.OrdinalIgnoreCase);
        var length = (end < 0 ? html.Length : end) - at;
        tokens.Add(new MailToken(MailTokenKind.Unseen, html.Substring(at, length), tag.Name));
        return length;
    }

    private static MailToken Token(Match match)
    {
        var name = match.Groups["name"].Value.ToLowerInvariant();
        if (name.Length == 0)
        {
            return new MailToken(MailTokenKind.Unseen, match.Value);
        }

        return match.Groups["end"].Success
            ? new MailToken(MailTokenKind.Close, match.Value, name)
            : new MailToken(MailTokenKind.Open, match.Value, name)
            {
                Attributes = [.. Attribute().Matches(match.Groups["attributes"].Value).Select(AttributeOf)],
            };
    }

    private static MailAttribute AttributeOf(Match match) =>
        new(
            match.Groups["name"].Value.ToLowerInvariant(),
            WebUtility.HtmlDecode(match.Groups["value"].Value.Trim('"', '\''))
        );

    [GeneratedRegex(
        """<!--.*?-->|<![^>]*>|<(?<end>/)?(?<name>[a-z][^\s/>]*)(?<attributes>(?:[^>"']|"[^"]*"|'[^']*')*)>""",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        Patience
    )]
    private static partial Regex Markup();

    [GeneratedRegex(
        """(?<name>[^\s=/"']+)(?:\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s"']+))?""",
        RegexOptions.ExplicitCapture,
        Patience
    )]
    private static partial Regex Attribute();
}
