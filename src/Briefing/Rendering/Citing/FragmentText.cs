using System.Text;

namespace Briefing.Rendering.Citing;

/// <summary>What a text directive asks a browser to look for.</summary>
/// <param name="Start">The words, or the first of them.</param>
/// <param name="End">The last of them; none where all are given.</param>
/// <param name="Prefix">Words right before them.</param>
/// <param name="Suffix">Words right after them.</param>
internal sealed record FragmentText(string Start, string? End = null, string? Prefix = null, string? Suffix = null)
{
    /// <summary>As it stands in an address: <c>text=prefix-,start,end,-suffix</c>.</summary>
    public string Directive
    {
        get
        {
            var text = new StringBuilder("text=");
            text.Append(Prefix is null ? "" : $"{Encode(Prefix)}-,").Append(Encode(Start));
            text.Append(End is null ? "" : $",{Encode(End)}");
            return text.Append(Suffix is null ? "" : $",-{Encode(Suffix)}").ToString();
        }
    }

    // EscapeDataString leaves the hyphen as it is, but here it marks prefix and suffix.
    private static string Encode(string words) =>
        Uri.EscapeDataString(words).Replace("-", "%2D", StringComparison.Ordinal);
}
