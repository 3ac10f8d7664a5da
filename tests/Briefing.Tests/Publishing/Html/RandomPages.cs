using CsCheck;

namespace Briefing.Tests.Publishing.Html;

/// <summary>Random pages of the shape that templates write: nested well, but with every oddity that text may hold.</summary>
internal static class RandomPages
{
    private static readonly Gen<string> Text = Gen.OneOf(
        "words",
        "a &lt; b",
        "1 < 2",
        "&amp;amp; &copy; &nosuch;",
        "“quoted” – Астана 阿斯塔纳",
        "<!-- <a href=\"no\"> -->",
        "<!-->",
        " </> ",
        "-->"
    );

    private static readonly Gen<string> Value = Gen.OneOf(
        "../actors/ana-lopez/",
        "#p4",
        "",
        "?q=1&amp;r=2",
        "a>b",
        "caf&#233;/",
        "x'y",
        "https://example.com/",
        "mailto:a@example.com",
        "../sources/x/#:~:text=a,b",
        "имя",
        "&quot;"
    );

    private static readonly Gen<string> Attribute = Gen.Select(
            Gen.OneOf("id", "href", "HREF", "src", "cite", "class", "data-x", "poster", "action", "title", "name"),
            Value,
            Gen.OneOf("=\"", "='", " = \"")
        )
        .Select(
            (name, value, quote) =>
                quote == "='"
                    ? $"{name}='{value.Replace("'", "&#39;", StringComparison.Ordinal)}'"
                    : $"{name}{quote}{value}\""
        );

    private static readonly Gen<string> Attributes = Attribute
        .Array[0, 3]
        .Select(all => all.DistinctBy(a => a.Split('=')[0].Trim().ToLowerInvariant(), StringComparer.Ordinal))
        .Select(all => string.Concat(all.Select(attribute => " " + attribute)));

    private static readonly Gen<string> Raw = Gen.Select(
            Gen.OneOf("script", "style", "textarea", "iframe", "template", "noscript"),
            Gen.OneOf("var a = '<a href=\"no\">';", "<!-- <b id=x> -->", "a </b> c", "x <!-- y", "<i>"),
            Attributes
        )
        .Select((tag, text, attributes) => $"<{tag}{attributes}>{(IsMarkup(tag) ? "<i id=in>y</i>" : text)}</{tag}>");

    private static readonly Gen<string> Void = Gen.Select(Gen.OneOf("img", "br", "hr", "wbr"), Attributes, Gen.Bool)
        .Select((tag, attributes, isClosed) => $"<{tag}{attributes}{(isClosed ? " /" : "")}>");

    private static readonly Gen<string> Drawing = Attributes.Select(attributes =>
        $"<svg><title>a</title><use{attributes}/><style>b</style><g id=g><a href=\"in-svg\"/></g></svg>"
    );

    private static readonly Gen<string> Body = Gen.Recursive<string>(
        (depth, inner) => depth > 4 ? Leaf : Gen.Frequency((2, Leaf), (3, Element(inner)))
    );

    /// <summary>All of them.</summary>
    public static Gen<string> All { get; } =
        Body.Array[1, 6]
            .Select(parts =>
                "<!doctype html><html><head><title>a <b id=no></title></head><body>" + string.Concat(parts)
            );

    private static Gen<string> Leaf => Gen.OneOf(Text, Raw, Void, Drawing);

    private static Gen<string> Element(Gen<string> inner) =>
        Gen.Select(
                Gen.OneOf("div", "section", "span", "em", "ARTICLE", "blockquote", "ul"),
                Attributes,
                inner.Array[0, 3]
            )
            .Select((tag, attributes, parts) => $"<{tag}{attributes}>{string.Concat(parts)}</{tag}>");

    private static bool IsMarkup(string tag) => tag is "template" or "noscript";
}
