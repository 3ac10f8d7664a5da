using Briefing.Diagnostics;
using Briefing.Linking.Quoting;
using Briefing.Model;

namespace Briefing.Linking;

/// <summary>Says why words did not pass the quote gate.</summary>
internal sealed class GateReports
{
    private readonly DiagnosticBag _diagnostics;

    /// <summary>Reports into a bag.</summary>
    public GateReports(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>The words stand nowhere; something like them may.</summary>
    public void Missing(GateQuestion question, NearestPassage? nearest)
    {
        if (nearest is null)
        {
            _diagnostics.Add(
                LinkingRules.NotInSource,
                question.Words.Place,
                $"this {question.Noun} does not stand in `{question.Source.Id}`, and nothing like it does",
                $"copy the words from seeds/{question.Source.Text.File}, or mark the quote as a paraphrase: attribution: paraphrase"
            );
            return;
        }

        var (written, inText) = Differences.Between(nearest.Changes);
        _diagnostics.Add(
            LinkingRules.NotInSource,
            question.Words.Place,
            $"this {question.Noun} does not stand in `{question.Source.Id}`, but something like it does",
            "take the words as the source has them; words that you leave out become […], words that you put in stand in [brackets]",
            new Note(
                $"the nearest words stand in paragraph {nearest.Ranges[0].Paragraph}; where the two differ, ‹ › show it"
            ),
            new Note($"you wrote:       {written}"),
            new Note($"the source has:  {inText}")
        );
    }

    /// <summary>The words stand in another source.</summary>
    public void InOtherSource(GateQuestion question, Source elsewhere) =>
        _diagnostics.Add(
            LinkingRules.InOtherSource,
            question.Words.Place,
            $"this {question.Noun} does not stand in `{question.Source.Id}`, but it does in `{elsewhere.Id}`",
            $"did you mean `source: {elsewhere.Id}`?"
        );

    /// <summary>The words stand in several places.</summary>
    public void Repeated(GateQuestion question, PassageRepeated repeated)
    {
        var paragraphs = repeated.Places.Select(place => place.Ranges[0].Paragraph).Distinct().ToList();
        var listed = string.Join(" and ", paragraphs);
        _diagnostics.Add(
            LinkingRules.InSeveralPlaces,
            question.Words.Place,
            paragraphs.Count == 1
                ? $"this {question.Noun} stands {repeated.Places.Length} times in paragraph {listed} of `{question.Source.Id}`"
                : $"this {question.Noun} stands in paragraphs {listed} of `{question.Source.Id}`",
            paragraphs.Count == 1
                ? $"quote more of the sentence, or add `paragraph: {listed}` to take the first"
                : $"say which one is meant: {string.Join(" or ", paragraphs.Select(p => $"`paragraph: {p}`"))}"
        );
    }

    /// <summary>The words stand in another paragraph than the editor says.</summary>
    public void InOtherParagraph(GateQuestion question, int actual) =>
        _diagnostics.Add(
            LinkingRules.InOtherParagraph,
            question.ParagraphPlace ?? question.Words.Place,
            $"this {question.Noun} stands in paragraph {actual} of `{question.Source.Id}`, not in paragraph {question.Paragraph}",
            $"write `paragraph: {actual}`"
        );

    /// <summary>The source has no such paragraph.</summary>
    public void NoSuchParagraph(Source source, Located<int> paragraph) =>
        _diagnostics.Add(
            LinkingRules.InOtherParagraph,
            paragraph.Place,
            $"`{source.Id}` has no paragraph {paragraph.Value}",
            $"its paragraphs are numbered from 1 to {source.Text.Paragraphs.Length}"
        );

    /// <summary>The brackets in the words cannot be read.</summary>
    public void Malformed(GateQuestion question, PassageMalformed malformed)
    {
        var words = question.Words.Value.Substring(malformed.Start, malformed.Length);
        _diagnostics.Add(
            LinkingRules.UnreadableBrackets,
            words.Length == 0 ? question.Words.Place : question.Words.Place.Locate(words),
            $"this {question.Noun} cannot be looked up: {malformed.Reason}",
            "[…] stands for words left out, [word] for a word put in, [T]he for a changed capital"
        );
    }
}
