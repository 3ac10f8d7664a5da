using Briefing.Tests.WholeSites;

namespace Briefing.BrowserTests.Browser;

/// <summary>A briefing of quotes from a word to hundreds of them, in several scripts, and of names without an end.</summary>
internal static class SiteOfManyScripts
{
    /// <summary>Where it is published: at the root of a host.</summary>
    public const string Address = "https://scripts.example/";

    // A language, and a sentence in it.
    private static readonly (string Language, string Words)[] Sentences =
    [
        ("en", "Nobody must wait for a harbour, nor for the windmills that mow my meadow."),
        ("en", "WWWWWW MMMMMM WWWWWW"),
        ("de", "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurf"),
        ("ru", "Жюри должно щедро поощрять всех южных людей, живущих широко."),
        ("kk", "Барлық адамдар тумысынан азат және қадір-қасиеті мен құқықтары тең болып дүниеге келеді."),
        ("el", "Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα."),
        ("ar", "يولد جميع الناس أحراراً متساوين في الكرامة والحقوق."),
        ("he", "כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם."),
        ("hi", "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है।"),
        ("th", "มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ"),
        ("ka", "ყველა ადამიანი იბადება თავისუფალი და თანასწორი თავისი ღირსებითა და უფლებებით."),
        ("zh", "人人生而自由，在尊严和权利上一律平等。"),
        ("ja", "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。"),
        ("ko", "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다."),
    ];

    private static readonly int[] Times = [1, 2, 5, 40];

    /// <summary>Writes it to disk.</summary>
    public static SiteOnDisk Write()
    {
        var quotes = Sentences.SelectMany((_, i) => Times.Select(times => Quote(i, times)));
        return SiteOnDisk.With([
            (
                "input/briefing.yml",
                $"title: What was said about harbours, in any tongue, by whoever had something to say\nurl: {Address}\ncards: none\nsharing: true\n"
            ),
            ("input/actors.yml", Actors()),
            ("input/events.yml", Events()),
            ("input/sources.yml", string.Concat(Sentences.Select((sentence, i) => Source(i, sentence.Language)))),
            ("input/quotes.yml", string.Concat(quotes)),
            .. Sentences.SelectMany((sentence, i) => Texts(i, sentence.Words)),
        ]);
    }

    private static string Source(int i, string language) =>
        string.Concat(
            Times.Select(times =>
                $"text-{i}-{times}: {{title: A text of a title that is not short and says so, text: {i}-{times}.txt, language: {language}, rights: full}}\n"
            )
        );

    private static (string, string)[] Texts(int i, string words) =>
        [.. Times.Select(times => ($"seeds/{i}-{times}.txt", Repeated(words, times) + "\n"))];

    private static string Quote(int i, int times) =>
        $"quote-{i}-{times}:\n  text: \"{Repeated(Sentences[i].Words, times)}\"\n  speaker: {(times == 1 ? "ana" : "long-name")}\n"
        + $"  source: text-{i}-{times}\n{(times == 2 ? "  status: disputed\n  said: 2022-10~\n" : "")}";

    private static string Repeated(string words, int times) => string.Join(' ', Enumerable.Repeat(words, times));

    private static string Actors() =>
        $$"""
            ana: {name: Ana, kind: person}
            long-name: {name: Wilhelmina Maximiliana Montgomery-Warmingham of Wymondham, kind: person, role: Minister of Maritime Commerce and Waterways, summary: "{{Repeated(
                Sentences[0].Words,
                9
            )}}"}

            """;

    private static string Events() =>
        $$"""
            short: {title: A talk, date: 2022-10-14}
            long: {title: "{{Repeated(
                Sentences[3].Words,
                2
            )}}", date: 2022-10-12/2022-10-14, place: {name: Wymondham-on-the-Water, country: GB}, status: disputed, summary: "{{Repeated(
                Sentences[3].Words,
                9
            )}}"}

            """;
}
