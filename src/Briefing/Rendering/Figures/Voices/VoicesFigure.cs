using Briefing.Rendering.Data.Csv;
using Briefing.Rendering.Figures.Drawing;
using Briefing.Rendering.Themes;

namespace Briefing.Rendering.Figures.Voices;

/// <summary>Who is heard, with how many words; and who is named but never heard.</summary>
/// <param name="voices">The actors.</param>
/// <param name="strings">The words of the interface.</param>
/// <param name="language">The attribute for the language of names; empty where it is the page's.</param>
internal sealed class VoicesFigure(VoiceCount voices, Strings strings, string language) : Figure
{
    private const double HeadHeight = 30;
    private const double Gutter = 32;

    private static readonly string[] Columns = ["actor", "quotes", "quoted", "reported", "named"];

    /// <inheritdoc/>
    public override string Id => "voices";

    /// <inheritdoc/>
    public override string Title
    {
        get
        {
            var heard = strings.SayCounted(
                "figure.voices.title",
                voices.Heard.Length,
                ("total", strings.Numerals.Write(voices.Total))
            );
            return voices.Unheard is [var most, ..]
                ? strings.Say(
                    "figure.voices.title-unheard",
                    ("heard", heard),
                    ("name", most.Name),
                    ("mentions", SayNamed(most)),
                    ("quotes", strings.SayCounted("count.quotes", 0))
                )
                : strings.Say("figure.voices.title-all", ("heard", heard));
        }
    }

    /// <inheritdoc/>
    public override string? Rest =>
        voices.Rest == 0
            ? null
            : strings.Say("figure.voices.rest", ("actors", strings.SayCounted("count.actors", voices.Rest)));

    /// <inheritdoc/>
    public override IReadOnlyList<FigureKey> Keys =>
        [
            .. KeyWhere(voices.HeardMost.Any(voice => voice.Quoted > 0), KeyShape.Bar, "mark", "quoted"),
            .. KeyWhere(voices.HeardMost.Any(voice => voice.Reported > 0), KeyShape.Bar, "mark within", "reported"),
            .. KeyWhere(voices.NamedMost.Length > 0, KeyShape.Stem, "mark", "named"),
        ];

    /// <inheritdoc/>
    public override FigureTable Table =>
        new(
            [.. Columns.Select(head => strings.Say($"figure.voices.{head}"))],
            [
                .. voices
                    .HeardMost.Concat(voices.NamedMost)
                    .Select(voice =>
                        (IReadOnlyList<FigureCell>)
                            [
                                new(voice.Name, voice.Path),
                                Number(voice.Quotes),
                                Number(voice.Quoted),
                                Number(voice.Reported),
                                Number(voice.Named),
                            ]
                    ),
            ]
        );

    /// <inheritdoc/>
    public override string Inline(Ground ground, string name) =>
        string.Concat(
            Panels(ground)
                .Select(
                    (panel, i) =>
                        $"<div class=\"panel\"><h4 id=\"{name}-{i}\">{Html.HtmlText.Escape(panel.Head)}</h4>"
                        + panel.Drawn.Inline("", $"{name}-{i}", ground.Mirrored)
                        + "</div>"
                )
        );

    /// <inheritdoc/>
    public override Drawn Sheet(Ground ground)
    {
        var half = ground with { Width = ((ground.Width ?? 0) - Gutter) / 2 };
        var panels = Panels(half).ToList();
        var svg = panels.Select((panel, i) => Placed(panel, half, (i == 1) != ground.Mirrored));
        return new Drawn(string.Concat(svg), panels.Max(panel => panel.Drawn.Height) + HeadHeight);
    }

    /// <inheritdoc/>
    public override byte[] Csv() =>
        new CsvTable<Voice>([
            new("id", row => row.Id),
            new("name", row => row.Name),
            new("quotes", row => SvgPen.Number(row.Quotes), IsNumber: true),
            new("words-quoted", row => SvgPen.Number(row.Quoted), IsNumber: true),
            new("words-reported", row => SvgPen.Number(row.Reported), IsNumber: true),
            new("named", row => SvgPen.Number(row.Named), IsNumber: true),
            new("path", row => row.Path),
        ]).Write(voices.Heard.Concat(voices.Unheard));

    private IEnumerable<(string Head, Drawn Drawn)> Panels(Ground ground)
    {
        var drawing = new VoicesDrawing(ground, language);
        yield return (strings.Say("figure.voices.heard"), drawing.Heard(voices.HeardMost, SayHeard));
        if (!voices.NamedMost.IsEmpty)
        {
            yield return (strings.Say("figure.voices.unheard"), drawing.Unheard(voices.NamedMost, SayNamed));
        }
    }

    private FigureCell Number(int number) => new(strings.Numerals.Write(number), IsNumber: true);

    private string SayHeard(Voice voice) =>
        strings.Say(
            "figure.voices.value",
            ("words", strings.SayCounted("count.words", voice.Words)),
            ("quotes", strings.SayCounted("count.quotes", voice.Quotes))
        );

    private string SayNamed(Voice voice) => strings.SayCounted("count.mentions", voice.Named);

    private static string Placed((string Head, Drawn Drawn) panel, Ground half, bool second)
    {
        var left = SvgPen.Number(second ? (half.Width ?? 0) + Gutter : 0);
        var head = new SvgPen(half).Text("part", 0, 16, panel.Head);
        return $"<g transform=\"translate({left} 0)\">{head}"
            + $"<g transform=\"translate(0 {SvgPen.Number(HeadHeight)})\">{panel.Drawn.Svg}</g></g>";
    }

    private IEnumerable<FigureKey> KeyWhere(bool occurs, KeyShape shape, string kind, string name) =>
        occurs ? [new FigureKey(shape, kind, strings.Say($"figure.key.{name}"))] : [];
}
