using Briefing.Rendering.Cards;
using Briefing.Rendering.Themes;

namespace Briefing.Rendering.Figures.Drawing;

/// <summary>The colours and letters of a figure that stands alone, in the colours that the theme gives pictures.</summary>
/// <param name="settings">The theme's colours.</param>
/// <param name="language">The language of the interface.</param>
/// <param name="mirrored">Whether it is read from right to left.</param>
internal sealed class SheetStyle(ThemeSettings settings, string language, bool mirrored)
{
    private const string Serif = "Charter,'Bitstream Charter','Iowan Old Style',Palatino,Georgia,'Noto Serif',serif";
    private const string Sans = "system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif";

    /// <summary>The language of the interface.</summary>
    public string Language => language;

    /// <summary>Whether it is read from right to left.</summary>
    public bool Mirrored => mirrored;

    /// <summary>The style sheet.</summary>
    public string Css { get; } = Write(settings.Ink, settings.Paper, settings.Accent);

    private static string Write(CardColour ink, CardColour paper, CardColour accent)
    {
        var (soft, line, rule) = (ink.Towards(paper, 60), ink.Towards(paper, 130), ink.Towards(paper, 210));
        return $".paper{{fill:{paper}}}rect{{rx:2px}}.paper{{rx:0}}text{{font:15px {Serif};fill:{ink};paint-order:stroke;stroke:{paper};stroke-width:3px}}"
            + $".head{{font:24px {Serif}}}.part{{font:600 13px {Sans}}}"
            + $".note,.doubt{{font:12px {Sans};fill:{soft}}}.mark{{fill:{soft};stroke:{soft};stroke-width:1.5px}}"
            + $"circle.mark:not(.within,.unsure){{fill:{ink};stroke:{ink}}}"
            + $".within{{fill:{paper}}}.unsure{{fill:{rule};stroke-dasharray:3 2.5}}.within.unsure{{fill:{paper}}}"
            + $".span{{fill:{accent}}}.axis,.stem{{stroke:{line}}}.tick{{stroke:{rule}}}"
            + $".gap{{stroke:{line};stroke-dasharray:1 4}}";
    }
}
