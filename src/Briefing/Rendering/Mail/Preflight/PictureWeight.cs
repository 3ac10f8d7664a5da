using System.Globalization;
using Briefing.Diagnostics;
using Briefing.Rendering.Assets;
using Briefing.Rendering.Mail.Html;

namespace Briefing.Rendering.Mail.Preflight;

/// <summary>Readers on telephones load a picture as it is, however small it is shown.</summary>
internal sealed class PictureWeight(
    BaseAddress site,
    ImageCatalogue images,
    MailSources sources,
    DiagnosticBag diagnostics
)
{
    /// <summary>Wider than this, in pixels, no screen shows more of it: four times as wide as a mail.</summary>
    private const int Wide = 2400;

    /// <summary>Heavier than this, in bytes, it takes longer than the mail itself.</summary>
    private const int Heavy = 1024 * 1024;

    /// <summary>Checks a tag, if it is that of a picture in input/images/.</summary>
    public void Check(MailToken tag)
    {
        if (tag.Name == "img" && tag["src"] is { } address && NameOf(address) is { } name)
        {
            Check(name, images.Read(name) ?? []);
        }
    }

    private void Check(string name, byte[] file)
    {
        var size = ImageSize.Of(file);
        if (size?.Width > Wide || file.Length > Heavy)
        {
            diagnostics.Add(
                RenderingRules.LargePicture,
                sources.Find(name),
                $"the picture `{name}` {Measure(size, file.Length)}, and the newsletter shows it no wider than "
                    + $"{MailWriter.PictureWidth} pixels: telephones load all of it",
                $"save it {2 * MailWriter.PictureWidth} pixels wide, as JPEG"
            );
        }
    }

    private static string Measure(ImageSize? size, int bytes) =>
        size?.Width > Wide
            ? string.Create(CultureInfo.InvariantCulture, $"is {size.Value.Width} pixels wide")
            : string.Create(CultureInfo.InvariantCulture, $"takes {(double)bytes / Heavy:0.0} MB");

    private string? NameOf(string address) =>
        address.StartsWith(site.Address, StringComparison.Ordinal)
            ? ImageFolder.NameIn(address[site.Address.Length..])
            : null;
}
