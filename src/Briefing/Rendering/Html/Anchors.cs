using System.Globalization;
using Briefing.Model;

namespace Briefing.Rendering.Html;

/// <summary>The ids that pages link to.</summary>
internal static class Anchors
{
    /// <summary>The id of a paragraph of a source: <c>p4</c>.</summary>
    public static string Paragraph(int number) => string.Create(CultureInfo.InvariantCulture, $"p{number}");

    /// <summary>The id of the first mark of an entry in a source's text: <c>quote-rahmon-small-countries</c>.</summary>
    public static string Mark(Entry entry) => $"{entry.Kind.Singular()}-{entry.Id}";
}
