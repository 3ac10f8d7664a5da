using Briefing.Model.Linked;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Briefing.Rendering.Html.Prose;

/// <summary>Writes literal text with the names of actors as links.</summary>
internal sealed class LinkedNames : HtmlObjectRenderer<LiteralInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, LiteralInline obj)
    {
        var prose = (ProseRenderer)renderer;
        var text = obj.Content.AsSpan();
        var from = 0;
        foreach (var name in prose.Linked.Names.GetValueOrDefault(obj, []))
        {
            prose.WriteEscape(text[from..name.Start]);
            WriteName(prose, text[name.Start..name.End], name);
            from = name.End;
        }

        prose.WriteEscape(text[from..]);
    }

    private static void WriteName(ProseRenderer prose, ReadOnlySpan<char> words, NameLink name)
    {
        var isLink = !prose.Here.IsMail && prose.BeginLink(name.Actor.Permalink, "name");
        prose.WriteEscape(words);
        prose.Write(isLink ? "</a>" : "");
    }
}
