using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Drafting.Texts;
using Briefing.Drafting.Writing;

namespace Briefing.Drafting;

/// <summary>Proposes entries from texts: the story of a draft on one screen.</summary>
internal static class Drafter
{
    /// <summary>Reads the texts and what the briefing holds, and adds what is new. All of it is written, or nothing.</summary>
    /// <param name="order">Which texts, and where to.</param>
    /// <param name="diagnostics">Where mistakes in the texts and in the briefing go.</param>
    /// <returns>What was made; nothing where there are mistakes.</returns>
    public static DraftReport? Draft(DraftOrder order, DiagnosticBag diagnostics)
    {
        var texts = order
            .Files.Select(file => Texts.TextReader.Read(order.Folder, file, diagnostics))
            .OfType<ReceivedText>()
            .ToImmutableArray();
        var known = KnownBriefing.Read(order.Into, diagnostics);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        var files = new DraftFiles(order.Into);
        if (!known.HasBrief)
        {
            files.AddBrief(texts[0].Facts.Title);
        }

        var reports = texts.Select(text => TextDraft.Add(known, files, text, order.Published)).ToImmutableArray();
        var written = files.Write(diagnostics);
        return diagnostics.HasErrors ? null : new DraftReport(reports, [.. written]);
    }
}
