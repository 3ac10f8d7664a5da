using System.Text;
using Briefing.Model.Linked;
using Briefing.Rendering.Themes;
using Briefing.Rendering.Views;

namespace Briefing.Rendering.Html;

/// <summary>Writes the words of a quote.</summary>
internal static class QuotedWords
{
    /// <summary>The words, with <c>[sic]</c> behind each misspelt name.</summary>
    public static Markup Of(LinkedQuote quote, Strings strings)
    {
        var words = quote.Quote.Words.Value.AsSpan();
        var html = new StringBuilder(words.Length + 64);
        var from = 0;
        foreach (var name in quote.Misspellings)
        {
            html.AppendText(words[from..name.End]);
            Sic.Append(html, name.Actor, strings);
            from = name.End;
        }

        return new Markup(html.AppendText(words[from..]).ToString());
    }

    /// <summary>The same as plain text, of the beginning of the words.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="strings">The words of the interface.</param>
    /// <param name="shown">All of the words, or their beginning with an ellipsis behind it.</param>
    public static string Plain(LinkedQuote quote, Strings strings, string shown)
    {
        var end = shown == quote.Quote.Words.Value ? shown.Length : shown.Length - 1;
        var sic = $" [{strings.Say("source.sic")}]";
        return quote
            .Misspellings.TakeWhile(name => name.End <= end)
            .Reverse()
            .Aggregate(shown, (words, name) => words.Insert(name.End, sic));
    }
}
