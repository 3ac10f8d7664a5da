namespace Briefing.Rendering.Views;

/// <summary>A <c>meta</c> element: what a program that reads the page is told about it.</summary>
internal sealed class MetaView(string name, string content) : ViewOf<MetaView>
{
    /// <summary>The name: <c>citation_title</c>.</summary>
    public string Name => name;

    /// <summary>The value.</summary>
    public string Content => content;
}
