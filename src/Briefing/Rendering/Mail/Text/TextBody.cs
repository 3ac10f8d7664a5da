using System.Globalization;
using Briefing.Rendering.Mail.Html;

namespace Briefing.Rendering.Mail.Text;

/// <summary>Writes the body of a mail, or a cell of one of its tables, as plain text.</summary>
internal sealed class TextBody(TextPage page, LinkMark mark, int columns)
{
    private readonly TextBuffer _words = new();
    private readonly Stack<(string Address, int Start)> _open = new();
    private readonly Stack<int?> _lists = new();
    private readonly Stack<string> _indents = new();
    private string _bullet = "";

    /// <summary>Writes a part of the mail.</summary>
    public void Write(ReadOnlySpan<MailToken> tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            i += Write(tokens[i..], tokens[i]);
        }

        Flush();
    }

    // How many further tokens were taken.
    private int Write(ReadOnlySpan<MailToken> from, MailToken token)
    {
        switch (token.Kind)
        {
            case MailTokenKind.Words:
                _words.Add(token.Text);
                return 0;
            case MailTokenKind.Open when token.IsHidden || token.Name == "head":
                return LengthOf(from) - 1;
            case MailTokenKind.Open when IsData(token):
                return WriteTable(from[..LengthOf(from)]);
            case MailTokenKind.Open:
                Open(token);
                return 0;
            case MailTokenKind.Close:
                Close(token.Name);
                return 0;
            default:
                return 0;
        }
    }

    private void Open(MailToken tag)
    {
        switch (tag.Name)
        {
            case "a" when tag["href"] is { } address:
                _open.Push((address, _words.Length));
                break;
            case "br":
                _words.Break();
                break;
            case "sup":
                _words.Add("(");
                break;
            case "img":
                _words.Add(tag["alt"] ?? "");
                break;
            case "ul" or "ol":
                OpenList(tag);
                break;
            case "li":
                OpenItem();
                break;
            case "blockquote":
                Space();
                _indents.Push("    ");
                break;
            default:
                Begin(tag.Name);
                break;
        }
    }

    private void Close(string name)
    {
        switch (name)
        {
            case "a" when _open.TryPop(out var link):
                var words = _words.From(Math.Min(link.Start, _words.Length));
                _words.Mark(words.Length == 0 ? "" : mark(words, link.Address));
                break;
            case "sup":
                _words.Mark(")");
                break;
            case "h1" or "h2":
                page.Heading(_words.Take(), name == "h1" ? '=' : '-');
                break;
            case "ul" or "ol" when _lists.Count > 0:
                Flush();
                _lists.Pop();
                _indents.Pop();
                page.Gap();
                break;
            case "li":
                Flush();
                break;
            case "blockquote" when _indents.Count > 0:
                Space();
                _indents.Pop();
                break;
            default:
                Begin(name);
                break;
        }
    }

    private void Begin(string name)
    {
        if (name is "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "table" or "tr" or "pre")
        {
            Space();
        }
        else if (name is "div" or "td" or "th" or "center" or "body")
        {
            Flush();
        }
    }

    private void OpenList(MailToken tag)
    {
        Space();
        var start = int.TryParse(tag["start"], CultureInfo.InvariantCulture, out var given) ? given : 1;
        _lists.Push(tag.Name == "ol" ? start : null);
        _indents.Push(tag.Name == "ol" ? "    " : "  ");
    }

    private void OpenItem()
    {
        Flush();
        if (!_lists.TryPop(out var number))
        {
            return;
        }

        _bullet = number is { } known ? $"{known}. ".PadRight(4) : "- ";
        if (number is not null)
        {
            page.Gap();
        }

        _lists.Push(number + 1);
    }

    private int WriteTable(ReadOnlySpan<MailToken> table)
    {
        Space();
        new TextTable(page, mark, columns - Indent.Length).Write(table, Indent);
        page.Gap();
        return table.Length - 1;
    }

    private string Indent => string.Concat(_indents.Reverse());

    private void Space()
    {
        Flush();
        page.Gap();
    }

    private void Flush()
    {
        var words = _words.Take();
        if (words.Length > 0)
        {
            var first = _bullet.Length == 0 ? Indent : Indent[..^_bullet.Length] + _bullet;
            page.Paragraph(words, first, Indent);
            _bullet = "";
        }
    }

    /// <summary>Whether a table holds data, and is not only there for the layout.</summary>
    private static bool IsData(MailToken tag) => tag.Name == "table" && tag["role"] is not ("presentation" or "none");

    /// <summary>How many tokens an element takes, its end included.</summary>
    public static int LengthOf(ReadOnlySpan<MailToken> from)
    {
        var depth = 0;
        for (var i = 0; i < from.Length; i++)
        {
            if (from[i].Name != from[0].Name || from[i].Kind is MailTokenKind.Unseen)
            {
                continue;
            }

            depth += from[i].Kind == MailTokenKind.Close ? -1 : 1;
            if (depth == 0 || from[0].IsEmpty)
            {
                return i + 1;
            }
        }

        return from.Length;
    }
}
