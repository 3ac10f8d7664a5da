namespace Briefing.Model.Dates;

/// <summary>A place in a part of a text that is being read, and the first problem on the way.</summary>
internal ref struct DateCursor(string text, int start, int end)
{
    /// <summary>The whole text; places are counted from its beginning.</summary>
    public string Text { get; } = text;

    /// <summary>Where the part begins.</summary>
    public int Start { get; } = start;

    /// <summary>Where the part ends; the sign there is no longer part of it.</summary>
    public int End { get; private set; } = end;

    /// <summary>The next sign to be read.</summary>
    public int At { get; private set; } = start;

    /// <summary>Why reading stopped; null while all is well.</summary>
    public EdtfProblem? Problem { get; private set; }

    /// <summary>Whether all is read.</summary>
    public readonly bool AtEnd => At == End;

    /// <summary>What is not yet read.</summary>
    public readonly ReadOnlySpan<char> Rest => Text.AsSpan(At, End - At);

    /// <summary>Whether this sign comes next.</summary>
    public readonly bool IsNext(char sign) => !AtEnd && Text[At] == sign;

    /// <summary>Whether a digit comes next, or after so many signs more.</summary>
    public readonly bool IsDigitNext(int after = 0) => At + after < End && char.IsAsciiDigit(Text[At + after]);

    /// <summary>Goes over one sign if it is this one.</summary>
    public bool Take(char sign)
    {
        var isNext = IsNext(sign);
        At += isNext ? 1 : 0;
        return isNext;
    }

    /// <summary>Goes over all digits; how many they were.</summary>
    public int TakeDigits()
    {
        var first = At;
        while (IsDigitNext())
        {
            At++;
        }

        return At - first;
    }

    /// <summary>Goes over all signs of this kind; how many they were.</summary>
    public int TakeAll(char sign)
    {
        var first = At;
        while (Take(sign)) { }

        return At - first;
    }

    /// <summary>Shortens the part by its last sign if that is one of the qualifiers.</summary>
    public EdtfQualifier TakeQualifier()
    {
        var qualifier = AtEnd ? EdtfQualifier.None : EdtfSigns.Read(Text[End - 1]);
        End -= qualifier == EdtfQualifier.None ? 0 : 1;
        return qualifier;
    }

    /// <summary>The value of digits that were gone over.</summary>
    public readonly long ValueOf(int from, int digits)
    {
        var value = 0L;
        for (var i = from; i < from + digits; i++)
        {
            value = (value * 10) + (Text[i] - '0');
        }

        return value;
    }

    /// <summary>Notes a problem with what was read from here on.</summary>
    public void Fail(string message, int from) => FailAt(message, from, At - from);

    /// <summary>Notes a problem with everything from here on.</summary>
    public void FailToEnd(string message, int from) => FailAt(message, from, End - from);

    /// <summary>Notes a problem.</summary>
    public void FailAt(string message, int from, int length) => Problem = new EdtfProblem(message, from, length);
}
