using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Briefing.Tests.Publishing.Html;

/// <summary>What AngleSharp, which builds the whole tree as a browser does, finds on a page.</summary>
internal static class PageJudge
{
    private static readonly Dictionary<string, string[]> Addresses = new(StringComparer.Ordinal)
    {
        ["href"] = [],
        ["xlink:href"] = [],
        ["src"] = [],
        ["cite"] = [],
        ["action"] = [],
        ["formaction"] = [],
        ["poster"] = [],
        ["data"] = ["object"],
    };

    public static IReadOnlyList<string> Ids(string html) =>
        [
            .. from element in Elements(html)
            from attribute in element.Attributes
            where attribute.Name == "id" || (attribute.Name == "name" && element.LocalName == "a")
            select attribute.Value,
        ];

    public static IReadOnlyList<string> Links(string html) =>
        [
            .. from element in Elements(html)
            from attribute in element.Attributes
            from address in AddressesIn(element, attribute)
            where !IsElsewhere(address)
            select address,
        ];

    private static IEnumerable<string> AddressesIn(IElement element, IAttr attribute)
    {
        if (attribute.Name is "srcset" or "imagesrcset")
        {
            return attribute.Value.Split(',').Select(candidate => candidate.Trim().Split(' ')[0]);
        }

        if (attribute.Name == "content" && element.GetAttribute("http-equiv") == "refresh")
        {
            return [attribute.Value.Split("url=")[^1].Trim()];
        }

        return
            Addresses.TryGetValue(attribute.Name, out var only)
            && (only.Length == 0 || only.Contains(element.LocalName, StringComparer.Ordinal))
            ? [attribute.Value.Trim()]
            : [];
    }

    private static bool IsElsewhere(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && !uri.IsFile
        || address.StartsWith("//", StringComparison.Ordinal);

    private static IEnumerable<IElement> Elements(string html) =>
        new HtmlParser().ParseDocument(html).DocumentElement.DescendantsAndSelf<IElement>().SelectMany(WithTemplate);

    private static IEnumerable<IElement> WithTemplate(IElement element) =>
        element is IHtmlTemplateElement template
            ? [element, .. template.Content.Descendants<IElement>().SelectMany(WithTemplate)]
            : [element];
}
