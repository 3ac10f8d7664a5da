using Briefing.Model;
using Briefing.Rendering.Data;

namespace Briefing.Rendering.Citing;

/// <summary>What is to be said about a work beside its title, in the words of the theme's language.</summary>
internal static class WorkWords
{
    /// <summary>The quoted words with who said them: <c>Ana Lopes: “No one came.” (14 October 2022)</c>; none for a source.</summary>
    public static string? Quoted(Work work, Catalogue catalogue)
    {
        if (work.Quote is not { } quote)
        {
            return null;
        }

        var wording = catalogue.Wording;
        var words = quote.Quote.IsVerbatim ? wording.Quoted(quote.Quote.Words.Value) : Open(quote.Quote.Words.Value);
        var pattern = quote.Quote.IsVerbatim ? "citing.said" : $"citing.said-{quote.Quote.Attribution.Word()}";
        var said = wording.Say(pattern, ("speaker", quote.Speaker.Name.Text), ("words", words));
        return quote.Quote.Said is { } date
            ? wording.Say("citing.dated", ("quote", said), ("date", wording.Dates.Say(date)))
            : said;
    }

    // A sentence that stands inside another does not end; a full stop behind a capital may be part of a word.
    private static string Open(string words) => words is [.., >= 'a' and <= 'z', '.'] ? words[..^1] : words;

    /// <summary>The paragraph, who is not known, and how certain the date is: sentences, some or none.</summary>
    public static IEnumerable<string> Notes(Work work, Catalogue catalogue)
    {
        var wording = catalogue.Wording;
        if (work.Paragraph is { } paragraph)
        {
            yield return wording.Say("citing.note-paragraph", ("number", wording.Number(paragraph)));
        }

        if (IsOfUnknownOrigin(work.Source))
        {
            yield return wording.Say("citing.note-unknown");
        }

        if (work.Published is { } date && !WorkDate.Of(date).IsPlain)
        {
            yield return wording.Say("citing.note-date", ("date", wording.Dates.Say(date)));
        }

        if (work.Source.Archived is { } archived)
        {
            yield return wording.Say("citing.note-archived", ("address", archived));
        }

        if (catalogue.Addresses.Absolute(work.Entry.Permalink) is { } page)
        {
            yield return wording.Say("citing.note-page", ("briefing", catalogue.Brief.Brief.Title), ("address", page));
        }
    }

    /// <summary>Whether neither its author nor its publisher is known.</summary>
    public static bool IsOfUnknownOrigin(Source source) => source.Authors.IsEmpty && source.Publisher is null;

    /// <summary>What sort of text it is: <c>communiqué</c>; none where the editor does not say.</summary>
    public static string? Kind(Source source, Wording wording) =>
        source.SourceKind is { } kind ? wording.Say($"source.kind.{kind.Word()}") : null;
}
