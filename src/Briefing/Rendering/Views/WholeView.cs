using System.Globalization;
using System.Text;
using Briefing.Rendering.Hosting;
using Briefing.Rendering.Permalinks;

namespace Briefing.Rendering.Views;

/// <summary>The briefing as one file.</summary>
internal sealed class WholeView(Standpoint here, IReadOnlyList<ChapterView> chapters) : ViewOf<WholeView>
{
    /// <summary>What the home page shows.</summary>
    public HomeView Home => field ??= new HomeView(here);

    /// <summary>The entries by kind; no chapter is empty.</summary>
    public IReadOnlyList<ChapterView> Chapters => chapters;

    /// <summary>
    /// The briefing's title and who may read it, as a string of CSS with its quotation marks: what each sheet of paper shows
    /// at its edge.
    /// </summary>
    public Markup Edge => field ??= new Markup(CssString(EdgeText));

    /// <summary>The briefing's address as a QR code in SVG for print; none without one, and for what is not public.</summary>
    public Markup? Qr =>
        field ??= here.Site is { IsPublic: true, Base: { } address } ? new Markup(QrCode.Svg(address.Address)) : null;

    /// <summary>The content security policy that fits into the file.</summary>
    public Markup Policy { get; } = new(ContentPolicy.ForSingleFile);

    private string EdgeText =>
        here.Site.View.Marking is { } marking ? $"{here.Site.View.Title} · {marking.Label}" : here.Site.View.Title;

    // Letters and digits of all scripts stand as they are, all else by its number and the space that ends it (CSS Syntax 4.3.7).
    private static string CssString(string text)
    {
        var css = new StringBuilder(text.Length + 2).Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            css.Append(
                Rune.IsLetterOrDigit(rune) || rune.Value == ' '
                    ? rune.ToString()
                    : string.Create(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ")
            );
        }

        return css.Append('"').ToString();
    }
}
