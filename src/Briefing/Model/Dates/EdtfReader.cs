namespace Briefing.Model.Dates;

/// <summary>Reads a whole EDTF value: finds the slash, reads what is on both sides, compares the two.</summary>
internal static class EdtfReader
{
    /// <summary>The date, or null and the first problem, without a guess at what was meant.</summary>
    public static EdtfDate? Read(string text, out EdtfProblem? problem)
    {
        problem = Unreadable(text);
        if (problem is not null)
        {
            return null;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? ReadSingle(text, out problem) : ReadInterval(text, slash, out problem);
    }

    private static EdtfProblem? Unreadable(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new("there is no date here: write it as 2022-10-14, 2022-10 or 2022", 0, text.Length);
        }

        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            return new("no space stands before or after a date", char.IsWhiteSpace(text[0]) ? 0 : text.Length - 1, 1);
        }

        return text[0] is '[' or '{'
            ? new("a set of dates is not read (it is level 2 of EDTF): write an interval, such as 2022/2023", 0, 1)
            : null;
    }

    private static EdtfDate? ReadSingle(string text, out EdtfProblem? problem)
    {
        var point = PointReader.Read(text, 0, text.Length, out problem);
        return point is null ? null : new EdtfDate(text, point, point, isInterval: false);
    }

    private static EdtfDate? ReadInterval(string text, int slash, out EdtfProblem? problem)
    {
        var second = text.IndexOf('/', slash + 1);
        if (second >= 0)
        {
            problem = new("an interval has one slash, between its two dates", second, 1);
            return null;
        }

        var end = default(EdtfPoint);
        var start = ReadEnd(text, 0, slash, out problem);
        if (start is not null)
        {
            end = ReadEnd(text, slash + 1, text.Length, out problem);
        }

        problem ??= WhyNoInterval(text, start!, end!);
        return problem is null ? new EdtfDate(text, start!, end!, isInterval: true) : null;
    }

    private static EdtfPoint? ReadEnd(string text, int start, int end, out EdtfProblem? problem)
    {
        problem = null;
        switch (text.AsSpan(start, end - start))
        {
            case "":
                return EdtfPoint.Unknown;
            case "..":
                return EdtfPoint.Open;
            default:
                var point = PointReader.Read(text, start, end, out problem);
                problem ??= WhyNoEnd(point!, start, end);
                return problem is null ? point : null;
        }
    }

    private static EdtfProblem? WhyNoEnd(EdtfPoint point, int start, int end) =>
        point.Time is null
            ? null
            : new("an interval runs from day to day, without times: 2022-10-14/2022-10-15", start, end - start);

    private static EdtfProblem? WhyNoInterval(string text, EdtfPoint start, EdtfPoint end)
    {
        if (!start.IsDated && !end.IsDated)
        {
            return new("an interval needs a date at one end at least: 2022-02-24/.. or ../1991", 0, text.Length);
        }

        return start.IsDated && end.Last < start.First
            ? new("the interval ends before it starts", 0, text.Length) { Suggestion = Swapped(text) }
            : null;
    }

    private static string Swapped(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return $"{text.AsSpan(slash + 1)}/{text.AsSpan(0, slash)}";
    }
}
