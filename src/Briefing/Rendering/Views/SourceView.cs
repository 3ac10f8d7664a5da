using Briefing.Model;
using Briefing.Model.Linked;
using Briefing.Rendering.Html;

namespace Briefing.Rendering.Views;

/// <summary>All about a source.</summary>
internal sealed class SourceView(LinkedSource linked, Standpoint here)
    : DetailOf<SourceView, SourceCard>(here.Site.Card(linked.Source))
{
    private Source Source => linked.Source;

    /// <summary>Where it was published.</summary>
    public string? Url => SafeAddress.External(Source.Url);

    /// <summary>Where a copy is kept.</summary>
    public string? Archived => SafeAddress.External(Source.Archived);

    /// <summary>When the editor read it.</summary>
    public DateView? Accessed => field ??= here.Site.Date(Source.Accessed);

    /// <summary>Whose text it is.</summary>
    public string? RightsHolder => Source.RightsHolder;

    /// <summary>How many of its words the site may show, where its rights are excerpts.</summary>
    public int? ExcerptWords => Source.Rights == Model.Rights.Excerpts ? Source.ExcerptWords.Value : null;

    /// <summary>How many of its words the site shows.</summary>
    public int WordsShown => linked.WordsShown;

    /// <summary>How many words it has.</summary>
    public int WordsInAll => linked.WordsInAll;

    /// <summary>How many paragraphs it has.</summary>
    public int ParagraphsInAll => linked.Paragraphs.Length;

    /// <summary>The name of its file in <c>seeds/</c>.</summary>
    public string File => Source.Text.File;

    /// <summary>The SHA-256 of that file as received, in hexadecimal digits.</summary>
    public string Sha256 => Source.Text.Sha256;

    /// <summary>What the editor has to say about it.</summary>
    public Markup? Note => field ??= here.Prose(linked.Note, "note");

    /// <summary>The long text.</summary>
    public Markup? Body => field ??= here.Body(linked.Body);

    /// <summary>The text as its rights allow to show it: paragraphs, and gaps where paragraphs are left out.</summary>
    public IReadOnlyList<ParagraphView> Paragraphs => field ??= SourceText.Paragraphs(linked, here);

    /// <summary>The quotes taken from it, in the order of the text.</summary>
    public IReadOnlyList<QuoteCard> Quotes => field ??= here.Site.Cards(linked.Quotes);

    /// <summary>The events that rest on it, the earliest first.</summary>
    public IReadOnlyList<EventCard> Events => field ??= here.Site.Cards(linked.Events);
}
