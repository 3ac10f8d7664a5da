using System.Text;
using Briefing.Linking.Names;

namespace Briefing.Tests.Linking.Names;

/// <summary>Texts in which brackets show what links: "[Iran] is not in Iranian".</summary>
internal static class Marked
{
    /// <summary>Checks that of the names, each of another actor, just those in brackets link.</summary>
    public static void Links(string marked, params string[] names) =>
        Links(marked, NameFinder.Of(names.Select((text, owner) => new Name(text, owner, NameKind.Full))));

    /// <summary>Checks that just what stands in brackets links.</summary>
    public static void Links(string marked, NameFinder finder)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

        Assert.Equal(marked, Mark(text, finder.Find(text)));
    }

    public static string Mark(string text, IEnumerable<NameMention> mentions)
    {
        var marked = new StringBuilder();
        var end = 0;
        foreach (var mention in mentions)
        {
            marked.Append(text, end, mention.Start - end);
            marked.Append('[').Append(text, mention.Start, mention.Length).Append(']');
            end = mention.Start + mention.Length;
        }

        return marked.Append(text, end, text.Length - end).ToString();
    }
}
