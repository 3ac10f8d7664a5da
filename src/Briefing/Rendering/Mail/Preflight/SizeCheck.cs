using System.Globalization;
using Briefing.Diagnostics;

namespace Briefing.Rendering.Mail.Preflight;

/// <summary>Gmail cuts a mail off near 102 KB, and with its end its styles are lost.</summary>
internal sealed class SizeCheck(MailSources sources, DiagnosticBag diagnostics)
{
    private const int Kilobyte = 1024;

    /// <summary>From this size on there is a warning: services add links, pictures that count readers, and a footer.</summary>
    private const int Large = 70 * Kilobyte;

    /// <summary>From this size on there will be too little room.</summary>
    private const int TooLarge = 100 * Kilobyte;

    /// <summary>Checks a size in bytes.</summary>
    public void Check(int bytes)
    {
        if (bytes < Large)
        {
            return;
        }

        var size = string.Create(CultureInfo.InvariantCulture, $"{(double)bytes / Kilobyte:0} KB");
        diagnostics.Add(
            bytes < TooLarge ? RenderingRules.LargeMail : RenderingRules.ClippedMail,
            sources.Briefing,
            bytes < TooLarge
                ? $"the newsletter takes {size}: Gmail cuts mails off at 102 KB, and services that send them add to them"
                : $"the newsletter takes {size}, and Gmail cuts mails off at 102 KB",
            "choose fewer `quotes`, `events` and `actors` under `newsletter:`, or shorten the summary and the key points"
        );
    }
}
