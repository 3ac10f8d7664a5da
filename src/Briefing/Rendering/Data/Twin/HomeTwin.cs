using Briefing.Model.Linked;

namespace Briefing.Rendering.Data.Twin;

/// <summary>Writes the twin of the home page.</summary>
internal static class HomeTwin
{
    /// <summary>Writes the document.</summary>
    public static byte[] Write(TwinPage page)
    {
        var (catalogue, items) = (page.Catalogue, new TwinItems(page));
        page.Title(catalogue.Brief.Brief.Title);
        page.Paragraph(catalogue.Brief.Brief.Subtitle);
        WriteBy(page);
        page.Prose(catalogue.Brief.Summary);
        WriteKeyPoints(page, catalogue.Brief);
        items.Events([.. catalogue.Events.Select(linked => linked.Event)], page.Wording.Say("events.title"));
        items.Actors([.. catalogue.Actors.Select(linked => linked.Actor)], page.Wording.Say("actors.title"));
        items.Quotes([.. catalogue.Quotes.Select(linked => linked.Quote)], page.Wording.Say("quotes.title"));
        items.Sources([.. catalogue.Sources.Select(linked => linked.Source)], page.Wording.Say("sources.title"));
        items.Pages(catalogue.Pages, page.Wording.Say("home.pages"));
        items.Corrections("home.corrections", catalogue.Brief.Corrections);
        WriteTerms(page);
        return page.ToUtf8();
    }

    private static void WriteBy(TwinPage page)
    {
        var (brief, wording) = (page.Catalogue.Brief.Brief, page.Wording);
        IEnumerable<string?> parts =
        [
            brief.Authors.IsEmpty ? null : wording.Say("footer.by", ("authors", string.Join(", ", brief.Authors))),
            brief.Publisher is { } publisher ? wording.Say("footer.publisher", ("publisher", publisher)) : null,
            brief.Published is { } first
                ? wording.Say("footer.published", ("date", wording.Dates.Say(first.Date)))
                : null,
            brief.Updated is { } last ? wording.Say("footer.updated", ("date", wording.Dates.Say(last.Date))) : null,
        ];
        page.Paragraph(string.Join(". ", parts.OfType<string>()));
    }

    private static void WriteKeyPoints(TwinPage page, LinkedBrief brief)
    {
        if (!brief.KeyPoints.IsEmpty)
        {
            page.Heading(page.Wording.Say("home.key-points"));
            page.NumberedList(brief.KeyPoints.Select(page.Markdown));
        }
    }

    private static void WriteTerms(TwinPage page)
    {
        var brief = page.Catalogue.Brief.Brief;
        page.Facts(("footer.contact", TwinPage.Text(brief.Contact)), ("footer.licence", TwinPage.Text(brief.Licence)));
        page.Paragraph(brief.Disclaimer);
    }
}
