using Briefing.Model.Dates;
using Briefing.Rendering.Data;

namespace Briefing.Rendering.Citing;

/// <summary>The fields that say when.</summary>
internal static class BibTexDate
{
    /// <summary>The abbreviations that every BibTeX style defines.</summary>
    private static readonly string[] Months =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    /// <summary><c>date</c> as the editor wrote it, and <c>year</c> and <c>month</c> for styles that do not know it.</summary>
    public static IEnumerable<(string Name, string? Value)> Fields(EdtfDate? date, DateWords words)
    {
        if (date is null)
        {
            yield break;
        }

        var plain = WorkDate.Of(date);
        yield return ("date", date.Text);
        yield return ("year", plain.IsPlain ? Numbers.Text(plain.Start!.Year) : BibTexText.Escape(words.Say(date)));
        if (plain is { IsPlain: true, Start.Month: { } month })
        {
            yield return ("month", Months[month - 1]);
        }
    }
}
