using Briefing.Model.Linked;

namespace Briefing.Rendering.Views;

/// <summary>The passages of one source that name an actor.</summary>
internal sealed class MentionsView(SourceCard source, IReadOnlyList<MentionView> passages) : ViewOf<MentionsView>
{
    /// <summary>The source.</summary>
    public SourceCard Source => source;

    /// <summary>The paragraphs that name the actor, in order.</summary>
    public IReadOnlyList<MentionView> Passages => passages;

    /// <summary>The mentions of an actor by source.</summary>
    public static IReadOnlyList<MentionsView> Of(LinkedActor actor, Standpoint here) =>
        [
            .. actor
                .Mentions.GroupBy(mention => mention.Source.Id, StringComparer.Ordinal)
                .Select(group => new MentionsView(
                    here.Site.Card(group.First().Source),
                    [
                        .. group
                            .GroupBy(mention => mention.Range.Paragraph)
                            .Select(inOne => new MentionView([.. inOne], here)),
                    ]
                )),
        ];
}
