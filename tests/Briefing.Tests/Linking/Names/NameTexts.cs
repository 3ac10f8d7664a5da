using Briefing.Linking.Names;
using CsCheck;

namespace Briefing.Tests.Linking.Names;

/// <summary>Random names, and random texts in which they occur often, beside everything that may stand beside a name.</summary>
internal static class NameTexts
{
    private static readonly Gen<string> Piece = Gen.OneOf([
        .. new[]
        {
            "A",
            "B",
            "a",
            "b",
            "s",
            "S",
            "1",
            "é",
            "e\u0301",
            "_",
            "ʰ",
            "א",
            "Ж",
            "中",
            "国",
            "イ",
            "ン",
            "か",
        },
        .. new[]
        {
            "ก",
            "เ",
            "า",
            "่",
            " ",
            " ",
            "\n",
            "\u00A0",
            "-",
            "-",
            "‑",
            "–",
            "—",
            "'",
            "’",
            "\u00AD",
            "\u200B",
        },
        .. new[] { ".", ",", "(", "😀", "²" },
    ]);

    private static readonly Gen<NameKind> Kind = Gen.OneOf(
        NameKind.Full,
        NameKind.Also,
        NameKind.Misspelt,
        NameKind.Weak
    );

    private static readonly Gen<Name[]> Names = Gen.Select(Words(1, 5), Gen.Int[0, 3], Kind)
        .Select((text, owner, kind) => new Name(text, owner, kind))
        .Array[0, 8];

    /// <summary>Names and a text made of them and of other pieces.</summary>
    public static Gen<(Name[] Names, string Text)> NamesAndText { get; } =
        Names.SelectMany(names => TextWith(names).Select(text => (names, text)));

    /// <summary>Any characters at all, whether or not they make sense.</summary>
    public static Gen<(Name[] Names, string Text)> Anything { get; } =
        Gen.Select(Gen.String[Gen.Char, 0, 3].Array[0, 20], Gen.String[Gen.Char, 0, 40])
            .Select(
                (texts, text) =>
                    (
                        texts.Select((name, owner) => new Name(name, owner, NameKind.Full)).ToArray(),
                        text + string.Join('-', texts) + text
                    )
            );

    private static Gen<string> TextWith(Name[] names)
    {
        Gen<string>[] sources =
            names.Length == 0 ? [Piece] : [Piece, Piece, Gen.OneOf([.. names.Select(name => name.Text)])];
        return Gen.OneOf(sources).Array[0, 30].Select(string.Concat);
    }

    private static Gen<string> Words(int least, int most) => Piece.Array[least, most].Select(string.Concat);
}
