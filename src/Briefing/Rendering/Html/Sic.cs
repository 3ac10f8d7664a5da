using System.Text;
using Briefing.Model;
using Briefing.Rendering.Themes;

namespace Briefing.Rendering.Html;

/// <summary>Says that a misspelling is the source's.</summary>
internal static class Sic
{
    /// <summary>Appends <c>[sic]</c>, with the right spelling for those who point at it.</summary>
    public static void Append(StringBuilder html, Actor actor, Strings strings) =>
        html.Append(" <span class=\"sic\" title=\"")
            .AppendText(strings.Say("source.sic-title", ("name", actor.Name.Text)))
            .Append("\">[")
            .AppendText(strings.Say("source.sic"))
            .Append("]</span>");
}
