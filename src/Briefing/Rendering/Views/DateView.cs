using Briefing.Model.Dates;
using Briefing.Rendering.Html;

namespace Briefing.Rendering.Views;

/// <summary>A date in words, as certain as it is known.</summary>
internal sealed class DateView(EdtfDate date, DateWords words) : ViewOf<DateView>
{
    /// <summary>In words: <c>about September 2022</c>.</summary>
    public string Text => field ??= words.Say(date);

    /// <summary>In words with short months: <c>14 Oct 2022</c>.</summary>
    public string Short => field ??= words.SayShort(date);

    /// <summary>A <c>time</c> element with the words, or only the words where HTML cannot say the date.</summary>
    public Markup Html => field ??= TimeElement.Of(date, Text);

    /// <summary>The same with short months.</summary>
    public Markup ShortHtml => field ??= TimeElement.Of(date, Short);

    /// <summary>The value for <c>datetime</c>; none where HTML cannot say the date.</summary>
    public string? Machine => date.MachineReadable;

    /// <summary>As the editor wrote it: <c>2022-09~</c>.</summary>
    public string Written => date.Text;

    /// <summary>The year it begins in, as a number in words; none where its beginning is open or unknown.</summary>
    public string? Year => YearWords.Of(date, words);

    /// <summary>Whether it is only about right.</summary>
    public bool Approximate => date.IsApproximate;

    /// <summary>Whether it is in doubt.</summary>
    public bool Uncertain => date.IsUncertain;
}
