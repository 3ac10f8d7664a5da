using System.Text;
using Briefing.Pipelines;
using Briefing.Publishing.Links;

namespace Briefing.Publishing.Packs;

/// <summary>
/// Writes a style sheet into a file that stands alone: what it loads becomes part of it, remarks are left out, and headings are
/// found by the rank that they had on their own page (<c>data-level</c>) and not by the one that they have now.
/// </summary>
internal ref struct StyleText
{
    private const string Url = "url(";

    private readonly Document _sheet;
    private readonly SiteIndex _files;
    private readonly StringBuilder _text;
    private readonly ReadOnlySpan<char> _css;
    private int _at;

    private StyleText(Document sheet, SiteIndex files)
    {
        _sheet = sheet;
        _files = files;
        _css = Encoding.UTF8.GetString(sheet.Content.Span);
        _text = new StringBuilder(_css.Length);
    }

    /// <summary>The style sheet as the text of a <c>style</c> element.</summary>
    public static string Of(Document sheet, SiteIndex files)
    {
        var text = new StyleText(sheet, files);
        while (text._at < text._css.Length)
        {
            text.WriteNext();
        }

        return text._text.ToString().Replace("</style", "<\\/style", StringComparison.OrdinalIgnoreCase);
    }

    private void WriteNext()
    {
        var rest = _css[_at..];
        if (rest.StartsWith("/*"))
        {
            _at += LengthUntil(rest, "*/", from: 2);
        }
        else if (rest[0] is '"' or '\'')
        {
            Copy(StringLength(rest));
        }
        else if (BeginsName && rest.StartsWith(Url, StringComparison.OrdinalIgnoreCase))
        {
            WriteUrl(rest);
        }
        else if (BeginsName && IsHeading(rest))
        {
            _text.Append($":where([data-level=\"{rest[1]}\"])");
            _at += 2;
        }
        else
        {
            Copy(1);
        }
    }

    private void WriteUrl(ReadOnlySpan<char> rest)
    {
        var length = LengthUntil(rest, ")", from: Url.Length);
        var address = rest[Url.Length..length].TrimEnd(')').Trim().Trim("\"'").ToString();
        var link = new PageLink(Encoding.UTF8.GetBytes(address), 0, LinkOrigin.Page);
        _files.Look(_sheet, link, out var target);
        if (target is null || link.Path.IsEmpty)
        {
            Copy(length);
            return;
        }

        _text.Append($"url(\"{DataAddress.Of(target)}\")");
        _at += length;
    }

    private void Copy(int length)
    {
        _text.Append(_css.Slice(_at, length));
        _at += length;
    }

    private readonly bool BeginsName => _at == 0 || !(IsInName(_css[_at - 1]) || _css[_at - 1] is '.' or '#');

    private static bool IsHeading(ReadOnlySpan<char> rest) =>
        rest is ['h', >= '1' and <= '6', ..] && (rest.Length == 2 || !IsInName(rest[2]));

    private static bool IsInName(char sign) => char.IsLetterOrDigit(sign) || sign is '-' or '_' or '\\';

    private static int StringLength(ReadOnlySpan<char> rest)
    {
        for (var at = 1; at < rest.Length; at++)
        {
            if (rest[at] == rest[0])
            {
                return at + 1;
            }

            at += rest[at] == '\\' ? 1 : 0;
        }

        return rest.Length;
    }

    private static int LengthUntil(ReadOnlySpan<char> rest, string end, int from)
    {
        var found = rest[from..].IndexOf(end, StringComparison.Ordinal);
        return found < 0 ? rest.Length : from + found + end.Length;
    }
}
