using System.Text;
using Briefing.Diagnostics;
using Briefing.Rendering.Assets;
using Briefing.Rendering.Mail.Html;

namespace Briefing.Rendering.Mail.Preflight;

/// <summary>
/// Looks at a finished mail as mail programs will: at its size, its addresses and pictures, and at what they leave out.
/// </summary>
internal sealed class MailCheck(BaseAddress site, ImageCatalogue images, MailSources sources, DiagnosticBag diagnostics)
{
    private readonly AddressCheck _addresses = new(site, sources, diagnostics);
    private readonly PictureCheck _pictures = new(sources, diagnostics);
    private readonly PictureWeight _weights = new(site, images, sources, diagnostics);
    private readonly ElementCheck _elements = new(sources, diagnostics);
    private readonly StyleCheck _styles = new(sources, diagnostics);

    /// <summary>Checks a mail.</summary>
    public void Check(string html)
    {
        new SizeCheck(sources, diagnostics).Check(Encoding.UTF8.GetByteCount(html));
        var tokens = MailReader.Read(html);
        foreach (var tag in tokens.Where(token => token.Kind == MailTokenKind.Open))
        {
            _elements.Check(tag);
            _addresses.Check(tag);
            _pictures.Check(tag);
            _weights.Check(tag);
            _styles.Check(tag);
        }

        _styles.CheckBlocks([.. tokens.Where(token => token is { Kind: MailTokenKind.Unseen, Name: "style" })]);
    }
}
