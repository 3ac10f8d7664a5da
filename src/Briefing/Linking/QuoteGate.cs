using System.Collections.Concurrent;
using Briefing.Diagnostics;
using Briefing.Linking.Quoting;
using Briefing.Model;
using Briefing.Model.Linked;

namespace Briefing.Linking;

/// <summary>Lets verbatim words pass only if they stand in their source; each is looked up once.</summary>
internal sealed class QuoteGate
{
    private readonly Dossier _dossier;
    private readonly SourceTexts _texts;
    private readonly GateReports _reports;
    private readonly ConcurrentDictionary<object, Lazy<Passage?>> _passages = new(ReferenceEqualityComparer.Instance);

    /// <summary>Checks against the sources of a dossier.</summary>
    public QuoteGate(Dossier dossier, SourceTexts texts, DiagnosticBag diagnostics)
    {
        _dossier = dossier;
        _texts = texts;
        _reports = new GateReports(diagnostics);
    }

    /// <summary>Where a quote's words stand; none where they need not stand anywhere, or do not.</summary>
    public Passage? Verify(Quote quote, Source source) =>
        Once(
            quote,
            () =>
                quote.IsVerbatim
                    ? Look(
                        new GateQuestion("quote", source, quote.Words, quote.Paragraph?.Value, quote.Paragraph?.Place)
                    )
                    : Locate(quote, source)
        );

    /// <summary>Where a cited passage stands; none where the source is cited as a whole, or it does not stand there.</summary>
    public Passage? Verify(Citation citation, Source source) =>
        citation.Passage is { } words
            ? Once(citation, () => Look(new GateQuestion("passage", source, words, citation.Paragraph, null)))
            : null;

    private Passage? Once(object asked, Func<Passage?> look) =>
        _passages.GetOrAdd(asked, _ => new Lazy<Passage?>(look)).Value;

    private Passage? Look(GateQuestion question)
    {
        switch (_texts.Of(question.Source).Find(question.Words.Value, question.Paragraph))
        {
            case PassageFound found:
                return ToPassage(question.Source, found);
            case PassageRepeated repeated:
                _reports.Repeated(question, repeated);
                return null;
            case PassageInOtherParagraph other:
                _reports.InOtherParagraph(question, other.Actual.Ranges[0].Paragraph);
                return null;
            case PassageMalformed malformed:
                _reports.Malformed(question, malformed);
                return null;
            case PassageMissing when StandsElsewhere(question) is { } elsewhere:
                _reports.InOtherSource(question, elsewhere);
                return null;
            case PassageMissing missing:
                _reports.Missing(question, missing.Nearest);
                return null;
            default:
                return null;
        }
    }

    // Indirect speech is not verbatim; only the paragraph that its editor names must exist.
    private Passage? Locate(Quote quote, Source source)
    {
        if (quote.Paragraph is { } paragraph && paragraph.Value > source.Text.Paragraphs.Length)
        {
            _reports.NoSuchParagraph(source, paragraph);
        }

        return null;
    }

    private Source? StandsElsewhere(GateQuestion question) =>
        _dossier.Sources.FirstOrDefault(source =>
            source != question.Source && _texts.Of(source).Find(question.Words.Value) is PassageFound or PassageRepeated
        );

    private static Passage ToPassage(Source source, PassageFound found) =>
        new(source, [.. found.Ranges.Select(range => new SourceRange(range.Paragraph, range.Start, range.Length))]);
}
