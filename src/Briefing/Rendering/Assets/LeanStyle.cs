using System.Text;

namespace Briefing.Rendering.Assets;

/// <summary>
/// Leaves out of a style sheet what is written for its authors: remarks, indentation and line breaks. All else stays as it
/// is; a remark that begins with <c>/*!</c>, as licences do, stays too.
/// </summary>
internal ref struct LeanStyle
{
    private readonly ReadOnlySpan<char> _css;
    private readonly StringBuilder _lean;
    private int _at;

    private LeanStyle(string css)
    {
        _css = css;
        _lean = new StringBuilder(css.Length);
    }

    /// <summary>The style sheet as browsers get it.</summary>
    public static string Of(string css)
    {
        var style = new LeanStyle(css);
        while (style._at < css.Length)
        {
            style.WriteNext();
        }

        return style._lean.ToString();
    }

    private void WriteNext()
    {
        var rest = _css[_at..];
        if (rest.StartsWith("/*"))
        {
            WriteRemark(rest[..LengthUntil(rest, "*/", from: 2)]);
        }
        else if (char.IsWhiteSpace(rest[0]))
        {
            WriteSpace(rest[..^rest.TrimStart().Length]);
        }
        else if (rest[0] is '"' or '\'')
        {
            Copy(StringLength(rest));
        }
        else if (rest.StartsWith("url(", StringComparison.OrdinalIgnoreCase))
        {
            Copy(LengthUntil(rest, ")", from: 4));
        }
        else
        {
            Copy(1);
        }
    }

    // Between two words a remark is what keeps them apart.
    private void WriteRemark(ReadOnlySpan<char> remark)
    {
        _at += remark.Length;
        if (remark.StartsWith("/*!"))
        {
            _lean.Append(remark);
        }
        else if (!EndsInSpace && _at < _css.Length && !char.IsWhiteSpace(_css[_at]))
        {
            _lean.Append("/**/");
        }
    }

    private void WriteSpace(ReadOnlySpan<char> space)
    {
        _at += space.Length;
        var breaksLine = space.ContainsAny('\n', '\r', '\f');
        if (breaksLine && EndsRule)
        {
            return;
        }

        if (EndsInSpace)
        {
            BreakLine(breaksLine);
        }
        else if (breaksLine)
        {
            _lean.Append('\n');
        }
        else
        {
            _lean.Append(space);
        }
    }

    // What stood before a remark that was left out, and what stands behind it, is one space.
    private readonly void BreakLine(bool breaksLine)
    {
        if (breaksLine && _lean.Length > 0)
        {
            _lean[^1] = '\n';
        }
    }

    private void Copy(int length)
    {
        _lean.Append(_css.Slice(_at, length));
        _at += length;
    }

    // Behind these no space is needed.
    private readonly bool EndsRule => _lean.Length > 0 && _lean[^1] is '{' or '}' or ';' or ',';

    private readonly bool EndsInSpace => _lean.Length == 0 || char.IsWhiteSpace(_lean[^1]);

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
