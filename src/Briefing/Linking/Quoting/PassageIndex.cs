using System.Collections.Immutable;
using Briefing.Linking.Quoting.Indexing;
using Briefing.Linking.Quoting.Matching;
using Briefing.Linking.Quoting.Nearness;
using Briefing.Linking.Quoting.Passages;

namespace Briefing.Linking.Quoting;

/// <summary>
/// A source text prepared for looking up passages: says whether words that are put in quotation marks stand there.
/// </summary>
/// <remarks>
/// <para>Letters, digits and punctuation are compared after folding typography only; never case, never words.</para>
/// <para>
/// In a passage, <c>[…]</c> stands for words left out, and the pieces around it follow in order. <c>[word]</c> is put
/// in by the editor: it stands for nothing, or takes the place of at most three words. <c>walk[ed]</c> stands for the
/// rest of the source's word. <c>[T]he</c> is found in either case. Square brackets that the source itself has are
/// found first.
/// </para>
/// <para>A passage begins and ends at the edge of a word. Instances may be used from several threads at once.</para>
/// </remarks>
internal sealed class PassageIndex
{
    private const int MostPlaces = 20;
    private const int MostPlacesElsewhere = 1000;

    private readonly SourceText source;
    private readonly PassageFinder finder;
    private readonly NearestFinder nearest;

    private PassageIndex(SourceText source)
    {
        this.source = source;
        var words = new Words(source.Folded);
        finder = new(source, words);
        nearest = new(source, words);
    }

    /// <summary>Prepares a source.</summary>
    /// <param name="paragraphs">Its paragraphs; the first is number 1.</param>
    public static PassageIndex Of(ImmutableArray<string> paragraphs) =>
        new(new SourceText(paragraphs.IsDefault ? [] : paragraphs));

    /// <summary>Looks a passage up.</summary>
    /// <param name="passage">The passage as the editor wrote it.</param>
    /// <param name="paragraph">The paragraph in which it begins, when the editor says so.</param>
    public PassageMatch Find(string passage, int? paragraph = null)
    {
        var readings = PassageReader.ReadingsOf(passage, out var mistake);
        return FindThere(readings, paragraph)
            ?? FindAnywhere(readings, paragraph)
            ?? mistake
            ?? (PassageMatch)new PassageMissing(nearest.Find(passage, readings[^1]));
    }

    private PassageFound? FindThere(ImmutableArray<Passage> readings, int? paragraph) =>
        paragraph is { } number
            ? readings.SelectMany(reading => finder.PlacesOf(reading, source.SpanOf(number))).FirstOrDefault()
            : null;

    private PassageMatch? FindAnywhere(ImmutableArray<Passage> readings, int? paragraph)
    {
        var most = paragraph is null ? MostPlaces : MostPlacesElsewhere;
        var places = readings.Select(reading => PlacesOf(reading, most)).FirstOrDefault(found => found.Length > 0, []);
        return places switch
        {
            [] => null,
            _ when paragraph is { } number => new PassageInOtherParagraph(Closest(places, number)),
            [var only] => only,
            _ => new PassageRepeated(places),
        };
    }

    private ImmutableArray<PassageFound> PlacesOf(Passage passage, int most) =>
        [.. finder.PlacesOf(passage, new(0, source.Folded.Length)).Take(most)];

    private static PassageFound Closest(ImmutableArray<PassageFound> places, int paragraph) =>
        places.MinBy(place => Math.Abs(place.Paragraph - paragraph))!;
}
