using System.Security.Cryptography;
using System.Text;

namespace Briefing.Rendering.Cards;

/// <summary>Names a card by all that it is drawn from: the same key, the same bytes.</summary>
internal static class CardKey
{
    /// <summary>The key: hexadecimal digits, fit for a file's name.</summary>
    /// <param name="content">What is written on the card.</param>
    /// <param name="style">What makes it look like its site.</param>
    /// <param name="painterVersion">Which program draws it, as <see cref="CardPainter.Version"/> says.</param>
    public static string Of(CardContent content, CardStyle style, string painterVersion)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(style);
        using var inputs = new MemoryStream();
        using (var writer = new BinaryWriter(inputs, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(painterVersion);
            Write(writer, content);
            Write(writer, style);
        }

        return Convert.ToHexStringLower(SHA256.HashData(inputs.ToArray()));
    }

    private static void Write(BinaryWriter writer, CardContent content)
    {
        writer.Write((int)content.Kind);
        Write(writer, content.Overline);
        Write(writer, content.Headline);
        writer.Write(content.OpenMark ?? "");
        writer.Write(content.CloseMark ?? "");
        writer.Write(content.Lines.Length);
        foreach (var line in content.Lines)
        {
            Write(writer, line);
        }

        Write(writer, content.Marking);
        Write(writer, content.SiteTitle);
    }

    private static void Write(BinaryWriter writer, CardText? text)
    {
        writer.Write(text is not null);
        writer.Write(text?.Words ?? "");
        writer.Write(text?.Language ?? "");
    }

    private static void Write(BinaryWriter writer, CardStyle style)
    {
        writer.Write(style.Accent.ToString());
        writer.Write(style.Paper.ToString());
        writer.Write(style.Ink.ToString());
        writer.Write(style.Logo?.Width ?? 0);
        writer.Write(style.Logo?.Height ?? 0);
        writer.Write(style.Logo is { } logo ? logo.Pixels.AsSpan() : []);
    }
}
