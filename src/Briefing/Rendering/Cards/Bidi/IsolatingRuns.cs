using System.Collections.Immutable;

namespace Briefing.Rendering.Cards.Bidi;

/// <summary>Cuts a text into its isolating runs: the rule X10.</summary>
internal sealed class IsolatingRuns
{
    private readonly BidiClass[] _classes;
    private readonly byte[] _levels;
    private readonly int[] _partners;
    private readonly byte _paragraph;

    /// <summary>The places that take part, in order.</summary>
    private readonly int[] _places;

    private IsolatingRuns(BidiClass[] classes, byte[] levels, int[] partners, byte paragraph)
    {
        _classes = classes;
        _levels = levels;
        _partners = partners;
        _paragraph = paragraph;
        _places = [.. Enumerable.Range(0, classes.Length).Where(i => !classes[i].IsRemoved())];
    }

    /// <summary>The runs of a text.</summary>
    public static IEnumerable<IsolatingRun> Of(BidiClass[] classes, byte[] levels, int[] partners, byte paragraph) =>
        new IsolatingRuns(classes, levels, partners, paragraph).Join();

    private IEnumerable<IsolatingRun> Join()
    {
        var runs = LevelRuns();
        var byStart = runs.ToDictionary(run => _places[run.Start]);
        foreach (var run in runs.Where(run => !Continues(_places[run.Start])))
        {
            yield return Complete(run, byStart);
        }
    }

    private List<(int Start, int End)> LevelRuns()
    {
        var runs = new List<(int Start, int End)>();
        var start = 0;
        for (var i = 1; i <= _places.Length; i++)
        {
            if (i == _places.Length || _levels[_places[i]] != _levels[_places[start]])
            {
                runs.Add((start, i));
                start = i;
            }
        }

        return runs;
    }

    private bool Continues(int place) =>
        _classes[place] is BidiClass.PopDirectionalIsolate && _partners[place] != Isolates.None;

    private IsolatingRun Complete((int Start, int End) first, Dictionary<int, (int Start, int End)> byStart)
    {
        var places = new List<int>();
        var run = first;
        while (true)
        {
            places.AddRange(_places[run.Start..run.End]);
            var last = places[^1];
            if (!IsClosed(last) || !byStart.TryGetValue(_partners[last], out run))
            {
                return Run([.. places], first.Start, run.End);
            }
        }
    }

    /// <summary>Whether an isolate begins here that also ends.</summary>
    private bool IsClosed(int place) => _classes[place].BeginsIsolate() && _partners[place] < _classes.Length;

    private IsolatingRun Run(ImmutableArray<int> places, int start, int end)
    {
        var level = _levels[places[0]];
        var before = start == 0 ? _paragraph : _levels[_places[start - 1]];
        var open = _classes[places[^1]].BeginsIsolate();
        var after = open || end == _places.Length ? _paragraph : _levels[_places[end]];
        var written = places.Select(place => _classes[place]).ToImmutableArray();
        return new IsolatingRun
        {
            Places = places,
            Level = level,
            Before = BidiLevels.DirectionOf(Math.Max(level, before)),
            After = BidiLevels.DirectionOf(Math.Max(level, after)),
            Written = written,
            Classes = [.. written],
        };
    }
}
