using System.Text;
using Briefing.Pipelines;

namespace Briefing.Rendering.Packs;

/// <summary>
/// Adds a few lines of plain text for whoever finds the files on a disk: what they are, what to open, who may read them, and
/// where the briefing is on the web.
/// </summary>
internal sealed class RenderReadMe : AddingModule
{
    private const string File = "READ ME.txt";

    /// <inheritdoc/>
    protected override IEnumerable<Document> Add(PipelineContext context)
    {
        var text = string.Join("\n\n", Paragraphs(context.Once(Site.Of)).OfType<string>());
        return [new Document { Destination = File, Content = Encoding.UTF8.GetBytes(text + "\n") }];
    }

    private static IEnumerable<string?> Paragraphs(Site site) =>
        [
            Lines(site.View.Title, site.View.Subtitle),
            site.Strings.Say("pack.read-me"),
            Lines(site.View.Updated?.Text ?? site.View.Published?.Text, Marking(site)),
            site.Base is { } address ? Labelled(site, site.Strings.Say("pack.web"), address.Address) : null,
        ];

    private static string Marking(Site site) =>
        site.View.Marking is { } marking
            ? Labelled(site, marking.Label, marking.Meaning)
            : site.Strings.Say("home.sharing-clear");

    private static string Labelled(Site site, string label, string text) =>
        site.Strings.Say("between.label", ("label", label), ("text", text));

    private static string Lines(params string?[] lines) => string.Join('\n', lines.OfType<string>());
}
