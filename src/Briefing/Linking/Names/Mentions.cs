using System.Collections.Immutable;

namespace Briefing.Linking.Names;

/// <summary>Which of the names that stand in a text link.</summary>
internal static class Mentions
{
    /// <param name="text">The text that the names stand in.</param>
    /// <param name="sightings">All names in it, in order, also those that only keep their place.</param>
    public static ImmutableArray<NameMention> Among(ReadOnlySpan<char> text, List<Sighting> sightings)
    {
        var mentions = ImmutableArray.CreateBuilder<NameMention>(sightings.Count);
        for (int first = 0, end; first < sightings.Count; first = end)
        {
            end = EndOfWord(text, sightings, first);
            if (!IsInLongerName(text, sightings, first, end))
            {
                var linking = sightings[first..end].Where(sighting => sighting.Name.Links);
                mentions.AddRange(linking.Select(sighting => sighting.ToMention()));
            }
        }

        return mentions.DrainToImmutable();
    }

    /// <summary>Where the names end that hyphens make one word of, from the first one on.</summary>
    private static int EndOfWord(ReadOnlySpan<char> text, List<Sighting> sightings, int first)
    {
        var end = first + 1;
        while (end < sightings.Count && HyphenatedWord.Joins(Before(text, sightings, end)))
        {
            end++;
        }

        return end;
    }

    private static bool IsInLongerName(ReadOnlySpan<char> text, List<Sighting> sightings, int first, int end) =>
        HyphenatedWord.IsLongerBefore(Before(text, sightings, first))
        || HyphenatedWord.IsLongerAfter(Before(text, sightings, end));

    /// <summary>What stands before a sighting, or at the end of the text, back to the sighting before it.</summary>
    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, List<Sighting> sightings, int index)
    {
        var start = index == 0 ? 0 : sightings[index - 1].End;
        var end = index == sightings.Count ? text.Length : sightings[index].Start;
        return text[start..end];
    }
}
