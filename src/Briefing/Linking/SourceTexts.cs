using System.Collections.Concurrent;
using Briefing.Linking.Quoting;
using Briefing.Model;

namespace Briefing.Linking;

/// <summary>The texts of the sources, each prepared for looking passages up when it is first needed.</summary>
internal sealed class SourceTexts
{
    private readonly ConcurrentDictionary<Source, Lazy<PassageIndex>> _indexes = [];

    /// <summary>A source's text.</summary>
    public PassageIndex Of(Source source) =>
        _indexes
            .GetOrAdd(
                source,
                _ => new Lazy<PassageIndex>(() =>
                    PassageIndex.Of([.. source.Text.Paragraphs.Select(paragraph => paragraph.Text)])
                )
            )
            .Value;
}
