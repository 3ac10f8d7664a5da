using System.Buffers;

namespace Briefing.Reading.Seeds;

/// <summary>The lines of a text, one after the other, whatever ends them; white space at their ends is no part of them.</summary>
internal ref struct SeedLines
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\u0085\u2028\u2029");

    private ReadOnlySpan<char> _rest;
    private bool _isAtEnd;

    private SeedLines(ReadOnlySpan<char> text) => _rest = text;

    /// <summary>The line.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>The lines of a text.</summary>
    public static SeedLines Of(ReadOnlySpan<char> text) => new(text);

    /// <summary>For <c>foreach</c>.</summary>
    public readonly SeedLines GetEnumerator() => this;

    /// <summary>Goes on to the next line.</summary>
    public bool MoveNext()
    {
        if (_isAtEnd)
        {
            return false;
        }

        var end = _rest.IndexOfAny(Breaks);
        _isAtEnd = end < 0;
        Current = (_isAtEnd ? _rest : _rest[..end]).TrimEnd();
        _rest = _isAtEnd ? [] : _rest[(end + LengthOfBreak(end))..];
        return true;
    }

    private readonly int LengthOfBreak(int at) =>
        _rest[at] == '\r' && at + 1 < _rest.Length && _rest[at + 1] == '\n' ? 2 : 1;
}
