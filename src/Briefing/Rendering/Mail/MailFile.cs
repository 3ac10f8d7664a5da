using System.Security.Cryptography;
using System.Text;
using Briefing.Model;
using MimeKit;

namespace Briefing.Rendering.Mail;

/// <summary>
/// Writes the newsletter as a mail that a mail program opens as a draft: text and HTML as alternatives (RFC 2046), each
/// encoded so that no line is too long and no byte beyond ASCII.
/// </summary>
internal static class MailFile
{
    /// <summary>No encoding can make these signs from content: an underscore never follows an equals sign in either.</summary>
    private const string Boundary = "=_newsletter";

    /// <summary>What Outlook looks at before it opens a mail to be sent.</summary>
    private const string Unsent = "X-Unsent";

    /// <summary>The mail.</summary>
    /// <param name="brief">Whose date it bears, and whose address if that is one.</param>
    /// <param name="site">Where it is published.</param>
    /// <param name="subject">The subject, in one line.</param>
    /// <param name="text">The plain text.</param>
    /// <param name="html">The HTML.</param>
    public static byte[] Write(Brief brief, BaseAddress site, string subject, string text, string html)
    {
        using var message = new MimeMessage();
        SetSender(message, brief);
        SetSubject(message, subject);
        message.MessageId = $"{Fingerprint(subject, text, html)}@{new Uri(site.Address).IdnHost}";
        SetDate(message, brief);
        message.Headers.Add(Unsent, "1");
        message.Headers.Add(HeaderId.ContentLanguage, brief.Language);
        message.Body = new MultipartAlternative { Part("plain", text), Part("html", html) };
        ((Multipart)message.Body).Boundary = Boundary;
        using var bytes = new MemoryStream();
        message.WriteTo(Format(), bytes, CancellationToken.None);
        return bytes.ToArray();
    }

    // Folded as if the line were shorter: the name of the header is not counted where words of another script are encoded.
    private static void SetSubject(MimeMessage message, string subject)
    {
        const string name = "Subject: ";
        var format = Format();
        format.MaxLineLength -= name.Length;
        var header = new Header(HeaderId.Subject, "");
        header.SetValue(format, Encoding.UTF8, subject);
        message.Headers.Replace(header);
    }

    private static TextPart Part(string kind, string content)
    {
        var part = new TextPart(kind);
        part.SetText(Encoding.UTF8, content);
        part.ContentTransferEncoding = part.GetBestEncoding(EncodingConstraint.SevenBit);
        if (part.ContentTransferEncoding == ContentEncoding.SevenBit)
        {
            part.ContentTransferEncoding = ContentEncoding.QuotedPrintable;
        }

        return part;
    }

    private static void SetSender(MimeMessage message, Brief brief)
    {
        if (brief.Contact is { } contact && MailboxAddress.TryParse(contact, out var address))
        {
            message.From.Add(new MailboxAddress(Encoding.UTF8, brief.Publisher ?? brief.Title, address.Address));
        }
        else
        {
            message.Headers.Remove(HeaderId.From);
        }
    }

    // A draft without a date gets one when it is sent.
    private static void SetDate(MimeMessage message, Brief brief)
    {
        if ((brief.Updated ?? brief.Published) is { } moment)
        {
            message.Date = moment.Instant;
        }
        else
        {
            message.Headers.Remove(HeaderId.Date);
        }
    }

    private static FormatOptions Format()
    {
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        format.EnsureNewLine = true;
        return format;
    }

    private static string Fingerprint(params ReadOnlySpan<string> parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
        return $"newsletter.{Convert.ToHexStringLower(hash.AsSpan(0, 16))}";
    }
}
