namespace Briefing.Rendering.Cards.Bidi;

/// <summary>The levels that formatting characters ask for: the rules X1 to X8.</summary>
internal sealed class ExplicitLevels
{
    private const int Deepest = 125;

    private readonly BidiClass[] _classes;
    private readonly int[] _partners;
    private readonly byte _paragraph;
    private readonly Stack<(byte Level, BidiClass? Override, bool Isolate)> _open = [];
    private int _isolatesTooDeep;
    private int _embeddingsTooDeep;
    private int _isolates;

    private ExplicitLevels(BidiClass[] classes, int[] partners, byte paragraph)
    {
        _classes = classes;
        _partners = partners;
        _paragraph = paragraph;
        _open.Push((paragraph, null, false));
        Levels = new byte[classes.Length];
    }

    /// <summary>The level of each character.</summary>
    public byte[] Levels { get; }

    /// <summary>Finds the levels, and writes overridden directions into the classes.</summary>
    public static byte[] Find(BidiClass[] classes, int[] partners, byte paragraph)
    {
        var found = new ExplicitLevels(classes, partners, paragraph);
        for (var i = 0; i < classes.Length; i++)
        {
            found.Read(i);
        }

        return found.Levels;
    }

    private void Read(int place)
    {
        var bidi = _classes[place];
        if (bidi is BidiClass.PopDirectionalIsolate)
        {
            EndIsolate();
        }

        Levels[place] = bidi is BidiClass.ParagraphSeparator ? _paragraph : _open.Peek().Level;
        if (bidi is BidiClass.PopDirectionalFormat)
        {
            EndEmbedding();
        }
        else if (!bidi.IsRemoved())
        {
            Override(place);
        }

        Begin(place, bidi);
    }

    private void Override(int place)
    {
        if (_open.Peek().Override is { } direction && _classes[place] is not BidiClass.ParagraphSeparator)
        {
            _classes[place] = direction;
        }
    }

    private void Begin(int place, BidiClass bidi)
    {
        switch (bidi)
        {
            case BidiClass.LeftToRightEmbedding:
                BeginEmbedding(false, null);
                break;
            case BidiClass.RightToLeftEmbedding:
                BeginEmbedding(true, null);
                break;
            case BidiClass.LeftToRightOverride:
                BeginEmbedding(false, BidiClass.LeftToRight);
                break;
            case BidiClass.RightToLeftOverride:
                BeginEmbedding(true, BidiClass.RightToLeft);
                break;
            case BidiClass.LeftToRightIsolate:
                BeginIsolate(false);
                break;
            case BidiClass.RightToLeftIsolate:
                BeginIsolate(true);
                break;
            case BidiClass.FirstStrongIsolate:
                BeginIsolate(FirstStrong.IsRightToLeft(_classes, _partners, place + 1, _partners[place]) ?? false);
                break;
        }
    }

    private void BeginEmbedding(bool rightToLeft, BidiClass? direction)
    {
        var level = Next(rightToLeft);
        if (level <= Deepest && _isolatesTooDeep == 0 && _embeddingsTooDeep == 0)
        {
            _open.Push(((byte)level, direction, false));
        }
        else if (_isolatesTooDeep == 0)
        {
            _embeddingsTooDeep++;
        }
    }

    private void BeginIsolate(bool rightToLeft)
    {
        var level = Next(rightToLeft);
        if (level <= Deepest && _isolatesTooDeep == 0 && _embeddingsTooDeep == 0)
        {
            _isolates++;
            _open.Push(((byte)level, null, true));
        }
        else
        {
            _isolatesTooDeep++;
        }
    }

    private void EndIsolate()
    {
        if (_isolatesTooDeep > 0)
        {
            _isolatesTooDeep--;
        }
        else if (_isolates > 0)
        {
            _embeddingsTooDeep = 0;
            while (!_open.Pop().Isolate) { }
            _isolates--;
        }
    }

    private void EndEmbedding()
    {
        if (_isolatesTooDeep > 0)
        {
            return;
        }

        if (_embeddingsTooDeep > 0)
        {
            _embeddingsTooDeep--;
        }
        else if (!_open.Peek().Isolate && _open.Count > 1)
        {
            _open.Pop();
        }
    }

    /// <summary>The next level that is odd for right to left, even for left to right.</summary>
    private int Next(bool rightToLeft)
    {
        var level = _open.Peek().Level;
        return rightToLeft ? (level + 1) | 1 : (level + 2) & ~1;
    }
}
