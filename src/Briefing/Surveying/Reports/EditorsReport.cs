using Briefing.Surveying.Sheets;

namespace Briefing.Surveying.Reports;

/// <summary>What an editor-in-chief asks before a briefing goes out: <c>briefing report</c>.</summary>
internal static class EditorsReport
{
    /// <summary>All questions with their answers.</summary>
    public static Sheet Of(Survey survey) =>
        new(
            survey.Brief.Brief.Title,
            [
                SilentActors.Of(survey),
                LooseQuotes.Of(survey),
                ThinEvents.Of(survey),
                Undated.Of(survey),
                UncheckedWords.Of(survey),
                UnknownNames.Of(survey),
                UnusedSources.Of(survey),
                ExcerptQuota.Of(survey),
                TimelineGaps.Of(survey),
            ]
        );
}
