using Briefing.Reading.Words;

namespace Briefing.Reading.Keys;

/// <summary>What may stand where a quote says who translated it.</summary>
internal static class TranslationKeys
{
    public static readonly Key By = new("by", "by: Le Monde");
    public static readonly Key Kind = new("kind", "kind: publisher", Shape.OneOf(EntryWords.TranslationKinds.Words));

    /// <summary>All of them.</summary>
    public static readonly KeyTable Table = new("a translation", [By, Kind]);
}
