using System.Text;
using Briefing.Model.Dates;
using Briefing.Rendering.Views;

namespace Briefing.Rendering.Html;

/// <summary>Writes a date for people and programs.</summary>
internal static class TimeElement
{
    /// <summary>A <c>time</c> element around the words; only the words where HTML cannot say the date.</summary>
    public static Markup Of(EdtfDate date, string words) =>
        date.MachineReadable is { } machine
            ? new Markup(
                new StringBuilder("<time datetime=\"")
                    .Append(machine)
                    .Append("\">")
                    .AppendText(words)
                    .Append("</time>")
                    .ToString()
            )
            : new Markup(HtmlText.Escape(words));
}
