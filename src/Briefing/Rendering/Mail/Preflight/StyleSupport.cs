using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Briefing.Rendering.Mail.Preflight;

/// <summary>
/// What mail programs do not understand of style sheets, after the data of caniemail.com of June 2026: what Gmail or the
/// Outlook that lays out mails like Word (in use to 2029 at least) leaves out.
/// </summary>
internal static partial class StyleSupport
{
    private const string Both = "Gmail and Outlook";
    private const string Outlook = "Outlook";

    private const string UseTables = "lay the mail out with tables, and pad their cells";
    private const string UsePixels = "write the number in px";
    private const string UseSides =
        "write left and right; among the styles of a mail `{start}` and `{end}` stand for them";
    private const string TakeOut = "take it out, or put it into a `<style>` for the programs that know it";

    private static readonly FrozenDictionary<string, (string Who, string Help)> Properties = Table(
        (Both, UseTables, "position top bottom z-index gap grid-area order flex flex-direction flex-wrap flex-grow"),
        (
            Both,
            UseTables,
            "grid grid-template grid-template-columns grid-template-rows grid-template-areas grid-column"
        ),
        (Both, UseTables, "justify-content align-items align-self align-content place-items columns column-count"),
        (Both, TakeOut, "animation transition transform filter clip-path mask mix-blend-mode backdrop-filter"),
        (Outlook, TakeOut, "opacity box-shadow text-shadow object-fit aspect-ratio outline box-sizing overflow"),
        (Outlook, "give the cell a `bgcolor`", "background-image background-size background-position"),
        (Outlook, UseSides, "inline-size block-size min-inline-size max-inline-size inset inset-inline"),
        (Outlook, UseSides, "margin-inline margin-inline-start margin-inline-end margin-block padding-inline"),
        (Outlook, UseSides, "padding-inline-start padding-inline-end padding-block border-inline border-inline-start"),
        (Outlook, UseSides, "border-inline-end border-block text-align-last"),
        (Outlook, "give the cell a `width` or `height`", "min-width min-height max-height")
    );

    /// <summary>Who leaves a declaration out, and what to write instead; none where all understand it.</summary>
    /// <param name="element">The element that it stands at.</param>
    /// <param name="declaration">The declaration.</param>
    public static (string Who, string Help)? Lack(string element, Declaration declaration) =>
        Properties.TryGetValue(declaration.Property, out var lack)
            ? lack
            : LackOfValue(declaration) ?? LackAt(element, declaration);

    private static (string Who, string Help)? LackOfValue(Declaration declaration) =>
        declaration switch
        {
            { Property: ['-', '-', ..] } => (Both, "write the value itself wherever it is needed"),
            { Property: "display", Value: var value } when Layout().IsMatch(value) => (Both, UseTables),
            { Property: "margin" or "margin-top" or "margin-bottom" or "margin-left" or "margin-right" }
                when Negative().IsMatch(declaration.Value) => (Both, UseTables),
            _ when declaration.Value.Contains("var(", StringComparison.Ordinal) => (
                Both,
                "write the value itself, or one of the names of the mail's colours"
            ),
            _ when declaration.Value.Contains("url(", StringComparison.Ordinal) => (
                Outlook,
                "write a picture as `img`"
            ),
            _ when Function().IsMatch(declaration.Value) => (Outlook, "write the result"),
            _ when Unit().IsMatch(declaration.Value) => (Outlook, UsePixels),
            _ => null,
        };

    private static (string Who, string Help)? LackAt(string element, Declaration declaration) =>
        declaration.Property switch
        {
            "max-width" when element is not ("table" or "img") => (Outlook, "give it to a `<table>`, or write `width`"),
            "padding"
            or "padding-top"
            or "padding-bottom"
            or "padding-left"
            or "padding-right" when element is not ("td" or "th" or "body") && Something().IsMatch(declaration.Value) =>
                (Outlook, "pad the cell around it, or give it a margin"),
            _ => null,
        };

    private static FrozenDictionary<string, (string, string)> Table(
        params ReadOnlySpan<(string Who, string Help, string Names)> rows
    )
    {
        var table = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var (who, help, names) in rows)
        {
            foreach (var name in names.Split(' '))
            {
                table.Add(name, (who, help));
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    [GeneratedRegex("flex|grid|contents|flow-root", RegexOptions.None, 1000)]
    private static partial Regex Layout();

    [GeneratedRegex(@"(^|\s)-[0-9.]*[1-9]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Negative();

    [GeneratedRegex("(calc|clamp|min|max|env|color-mix|light-dark|gradient)\\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Function();

    [GeneratedRegex(@"[0-9](rem|vw|vh|vmin|vmax|ch|lh|fr|cqw|dvh|svh)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unit();

    [GeneratedRegex("[1-9]", RegexOptions.None, 1000)]
    private static partial Regex Something();
}
