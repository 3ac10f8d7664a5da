using Briefing.Rendering.Cards;

namespace Briefing.Tests.Rendering.Cards;

/// <summary>Cards to draw.</summary>
internal static class CardSamples
{
    public static CardColour Accent { get; } = new(0x8A, 0x3B, 0x12);

    public static CardColour Paper { get; } = new(0xFB, 0xF9, 0xF4);

    public static CardColour Ink { get; } = new(0x1B, 0x1A, 0x17);

    public static CardStyle Style { get; } = new(Accent, Paper, Ink);

    public static CardContent Latin { get; } =
        Quote("Russia must not ignore the interests of the small countries of Central Asia.", "en") with
        {
            OpenMark = "“",
            CloseMark = "”",
            Lines = [English("Emomali Rahmon"), English("President of Tajikistan · 14 October 2022")],
        };

    public static CardContent Kazakh { get; } =
        Quote("Қазақстан — Еуразияның жүрегі, бірақ көршілеріміз тәуелсіздігімізді құрметтеуі керек.", "kk") with
        {
            OpenMark = "«",
            CloseMark = "»",
        };

    public static CardContent Greek { get; } =
        Quote("Ἐν ἀρχῇ ἦν ὁ λόγος· η Ρωσία δεν πρέπει να αγνοεί τα συμφέροντα των μικρών χωρών.", "el");

    public static CardContent Arabic { get; } =
        Quote("قال Vladimir Putin في 14 أكتوبر 2022 إن حلف NATO (الذي يضم 30 دولة) لن يتوسع.", "ar") with
        {
            OpenMark = "«",
            CloseMark = "»",
            Lines = [new CardText("إمام علي رحمن", "ar"), English("President of Tajikistan")],
        };

    public static CardContent Hebrew { get; } =
        Quote("רוסיה אינה יכולה להתעלם מהאינטרסים של המדינות הקטנות במרכז אסיה.", "he");

    public static CardContent Chinese { get; } =
        Quote("中国坚定支持哈萨克斯坦", "zh") with
        {
            OpenMark = "“",
            CloseMark = "”",
            Lines = [English("Xi Jinping"), English("President of China")],
        };

    public static CardContent Event { get; } =
        Quote("Vladimir Putin arrives in Astana", "en") with
        {
            Kind = CardKind.Event,
            Overline = English("Event"),
        };

    public static CardContent Home { get; } =
        Quote("Kazakhstan between its neighbours", "en") with
        {
            Kind = CardKind.Home,
            Overline = English("Briefing"),
            Lines = [English("What one article says about Russia, China and Central Asia")],
        };

    public static IReadOnlyDictionary<string, CardContent> All { get; } =
        new Dictionary<string, CardContent>
        {
            [nameof(Latin)] = Latin,
            [nameof(Kazakh)] = Kazakh,
            [nameof(Greek)] = Greek,
            [nameof(Arabic)] = Arabic,
            [nameof(Hebrew)] = Hebrew,
            [nameof(Chinese)] = Chinese,
            [nameof(Event)] = Event,
            [nameof(Home)] = Home,
        };

    public static CardText English(string words) => new(words, "en");

    public static CardContent Quote(string words, string language) =>
        new()
        {
            Kind = CardKind.Quote,
            Overline = English("Quote"),
            Headline = new CardText(words, language),
            Marking = English("TLP:CLEAR"),
            SiteTitle = English("Kazakhstan between its neighbours"),
        };
}
