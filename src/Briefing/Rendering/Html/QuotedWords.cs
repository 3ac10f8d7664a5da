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
}
