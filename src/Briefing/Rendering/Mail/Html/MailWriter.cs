using System.Globalization;
using System.Text;
using Briefing.Rendering.Html;

namespace Briefing.Rendering.Mail.Html;

/// <summary>
/// Gives a rendered mail what no template should have to repeat: each element without a style of its own gets the one of
/// its name, links to the site carry their tags, and no picture is wider than the mail.
/// </summary>
internal sealed class MailWriter(MailStyles styles, CampaignLinks links)
{
    /// <summary>How wide a picture may be in pixels: the mail without its edges.</summary>
    public const int PictureWidth = 536;

    /// <summary>What the names of styles begin with that elements get by themselves.</summary>
    private const string Bare = "bare-";

    /// <summary>The finished HTML.</summary>
    public string Finish(string rendered)
    {
        var html = new StringBuilder(rendered.Length + (rendered.Length / 4));
        foreach (var token in MailReader.Read(rendered))
        {
            if (token.Kind == MailTokenKind.Open && Changed(token) is var changed && changed != token)
            {
                Append(html, changed);
            }
            else
            {
                html.Append(token.Raw);
            }
        }

        return html.ToString();
    }

    private MailToken Changed(MailToken tag)
    {
        var changed = tag;
        if (tag["style"] is null && StyleOf(tag) is { } style)
        {
            changed = With(changed, "style", style);
        }

        if (tag.Name == "a" && tag["href"] is { } address && links.Tagged(address) is var tagged && tagged != address)
        {
            changed = With(changed, "href", tagged);
        }

        return tag.Name == "img" ? Fitted(changed) : changed;
    }

    private string? StyleOf(MailToken tag) =>
        (tag["class"] is { } name ? styles.Find($"{Bare}{tag.Name}.{name}") : null) ?? styles.Find(Bare + tag.Name);

    private static MailToken Fitted(MailToken image)
    {
        image = image with { Attributes = image.Attributes.RemoveAll(attribute => attribute.Name == "loading") };
        if (!int.TryParse(image["width"], CultureInfo.InvariantCulture, out var width) || width <= PictureWidth)
        {
            return image;
        }

        var height = int.TryParse(image["height"], CultureInfo.InvariantCulture, out var given)
            ? given * PictureWidth / width
            : 0;
        image = With(image, "width", Number(PictureWidth));
        return height == 0 ? image : With(image, "height", Number(height));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static MailToken With(MailToken tag, string name, string value)
    {
        var attribute = new MailAttribute(name, value);
        var at = tag.Attributes.IndexOf(tag.Attributes.FirstOrDefault(one => one.Name == name)!);
        return tag with { Attributes = at < 0 ? tag.Attributes.Add(attribute) : tag.Attributes.SetItem(at, attribute) };
    }

    private static void Append(StringBuilder html, MailToken tag)
    {
        html.Append('<').Append(tag.Name);
        foreach (var attribute in tag.Attributes)
        {
            html.Append(' ').Append(attribute.Name).Append("=\"").AppendText(attribute.Value).Append('"');
        }

        html.Append('>');
    }
}
