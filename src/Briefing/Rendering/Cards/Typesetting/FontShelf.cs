using System.Collections.Immutable;

namespace Briefing.Rendering.Cards.Typesetting;

/// <summary>The fonts of each voice. A font is read when a text first needs it.</summary>
internal static class FontShelf
{
    private static readonly Lazy<CardFont> Serif = Font("NotoSerif-Regular.ttf", 1, 1.28);
    private static readonly Lazy<CardFont> Naskh = Font("NotoNaskhArabic-Regular.ttf", 1.15, 1.6);
    private static readonly Lazy<CardFont> SerifHebrew = Font("NotoSerifHebrew-Regular.ttf", 1.1, 1.34);
    private static readonly Lazy<CardFont> Sans = Font("NotoSans-Medium.ttf", 1, 1.34);
    private static readonly Lazy<CardFont> SansArabic = Font("NotoSansArabic-Medium.ttf", 1.05, 1.5);
    private static readonly Lazy<CardFont> SansHebrew = Font("NotoSansHebrew-Medium.ttf", 1.05, 1.34);

    private static readonly ImmutableArray<Lazy<CardFont>> SerifVoice = [Serif, Naskh, SerifHebrew, Sans];
    private static readonly ImmutableArray<Lazy<CardFont>> SansVoice = [Sans, SansArabic, SansHebrew, Serif];

    /// <summary>The fonts of a voice, in the order in which they are asked for a letter.</summary>
    public static IEnumerable<CardFont> Of(Voice voice) =>
        (voice is Voice.Serif ? SerifVoice : SansVoice).Select(font => font.Value);

    private static Lazy<CardFont> Font(string file, double zoom, double leading) =>
        new(() => new CardFont(file, zoom, leading));
}
