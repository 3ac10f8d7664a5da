using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Rendering.Mail.Html;

namespace Briefing.Rendering.Mail.Preflight;

/// <summary>Styles that mail programs leave out.</summary>
internal sealed class StyleCheck(MailSources sources, DiagnosticBag diagnostics)
{
    /// <summary>How much style Gmail reads, in characters.</summary>
    private const int GmailLimit = 16 * 1024;

    /// <summary>Checks the style of a tag; of what is hidden, each program knows another way of hiding.</summary>
    public void Check(MailToken tag)
    {
        foreach (var declaration in tag.IsHidden ? [] : Declaration.In(tag["style"] ?? ""))
        {
            if (StyleSupport.Lack(tag.Name, declaration) is { } lack)
            {
                Report(
                    declaration.Written,
                    $"{lack.Who} leave{(lack.Who.Contains(' ', StringComparison.Ordinal) ? "" : "s")} out "
                        + $"`{declaration.Written}` at `<{tag.Name}>`",
                    lack.Help
                );
            }
        }
    }

    /// <summary>Checks the blocks of styles, which may only improve what is there without them.</summary>
    public void CheckBlocks(ImmutableArray<MailToken> blocks)
    {
        foreach (var rule in (string[])["@import", "@font-face"])
        {
            if (blocks.Any(block => block.Raw.Contains(rule, StringComparison.OrdinalIgnoreCase)))
            {
                Report(
                    rule,
                    $"most mail programs leave out `{rule}`",
                    "name faces that readers have: `font-family:Georgia,serif`"
                );
            }
        }

        if (blocks.Sum(block => block.Raw.Length) > GmailLimit)
        {
            Report("<style", "Gmail leaves out styles of more than 16 KB, all of them", "put them into the elements");
        }
    }

    private void Report(string words, string message, string help) =>
        diagnostics.Add(RenderingRules.StyleForMail, sources.Find(words), message, help);
}
