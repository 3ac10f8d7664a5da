namespace Briefing.Linking.Names;

/// <summary>A place where a known name stands as whole words, whether or not it will link.</summary>
internal readonly record struct Sighting(int Start, int End, KnownName Name)
{
    public NameMention ToMention() => new(Start, End - Start, Name.Claimants[0], Name.Kind);
}
