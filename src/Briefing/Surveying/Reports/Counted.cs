using Briefing.Rendering.Data;

namespace Briefing.Surveying.Reports;

/// <summary>Says how many there are of something.</summary>
internal static class Counted
{
    /// <summary><c>no paragraph</c>, <c>1 paragraph</c>, <c>3 paragraphs</c>.</summary>
    public static string Say(long count, string one) =>
        count switch
        {
            0 => $"no {one}",
            1 => $"1 {one}",
            _ => $"{Numbers.Text(count)} {one}s",
        };
}
