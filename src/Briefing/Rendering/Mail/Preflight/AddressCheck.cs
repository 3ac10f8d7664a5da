using Briefing.Diagnostics;
using Briefing.Rendering.Mail.Html;

namespace Briefing.Rendering.Mail.Preflight;

/// <summary>A mail lies on no server: its addresses must say where they lead, and should do so safely.</summary>
internal sealed class AddressCheck(BaseAddress site, MailSources sources, DiagnosticBag diagnostics)
{
    /// <summary>What stands for an address until a service sends the mail.</summary>
    private static readonly string[] Fields = ["*|", "{{", "{%", "%%", "[", "${", "#{"];

    private static readonly string[] Attributes = ["href", "src", "background"];

    /// <summary>Checks the addresses of a tag.</summary>
    public void Check(MailToken tag)
    {
        foreach (var attribute in tag.Attributes.Where(one => Attributes.Contains(one.Name, StringComparer.Ordinal)))
        {
            Check(attribute.Value.Trim());
        }
    }

    private void Check(string address)
    {
        if (IsField(address) || address.StartsWith(site.Address, StringComparison.Ordinal))
        {
            return;
        }

        if (address.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        {
            Report(
                RenderingRules.InsecureInMail,
                address,
                $"`{address}` begins with http: mail programs warn of such links, and do not load such pictures",
                "write https where the other site has it"
            );
        }
        else if (!HasScheme(address))
        {
            Report(RenderingRules.RelativeInMail, address, MessageFor(address), HelpFor(address));
        }
    }

    private static bool IsField(string address) =>
        Array.Exists(Fields, field => address.StartsWith(field, StringComparison.Ordinal));

    private static bool HasScheme(string address) =>
        address.AsSpan().IndexOfAny(":/?#") is > 0 and var at && address[at] == ':';

    private static string MessageFor(string address) =>
        address switch
        {
            "" => "a link of the newsletter has no address",
            ['#', ..] => $"`{address}` leads to a place in the newsletter, which Gmail's app and Outlook do not find",
            _ => $"`{address}` leads nowhere from a mail: it does not say on which site it is",
        };

    private static string HelpFor(string address) =>
        address is ['#', ..]
            ? "link to the page on the site: `{{ root }}` stands for its address"
            : "put the address of the site before it: `{{ root }}" + address.TrimStart('.', '/') + "`";

    private void Report(Rule rule, string address, string message, string help) =>
        diagnostics.Add(rule, sources.Find($"\"{address}\"", address), message, help);
}
